using System.Globalization;
using System.Text.Json;
using ModelContextProtocol;
using RetirementLoss.Rules.Json;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Assistants;

/// <summary>Looks at a message before the library of the protocol reads it, which of some faults would say only that there is one, and would pass over others.</summary>
internal static class MessageReader
{
    /// <summary>The version of JSON-RPC.</summary>
    public const string Version = "2.0";

    private const string LooksLike = "a JSON-RPC message, like {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";
    private const string CallLooksLike = "{\"name\":\"assess\",\"arguments\":{\"answers\":{\"year\":2017}}}";

    /// <summary>What is wrong with a message; none where the library can take it.</summary>
    public static MessageFault? FaultOf(ReadOnlyMemory<byte> body)
    {
        using var json = RequestBody.JsonOf(body, LooksLike, out var refusal, "message");
        if (json is null)
        {
            return new(McpErrorCode.ParseError, string.Join(' ', refusal!.Errors.SelectMany(error => error.Value)));
        }

        var message = json.RootElement;
        return message.ValueKind != JsonValueKind.Object ? new(McpErrorCode.InvalidRequest, $"The message must be {LooksLike}. Send one message at a time")
            : Unreadable(message, "") is { } unreadable ? new(McpErrorCode.InvalidRequest, unreadable, IdOf(message))
            : EnvelopeFault(message) is { } fault ? new(McpErrorCode.InvalidRequest, fault, IdOf(message))
            : ParamsFault(message) is { } wrong ? new(McpErrorCode.InvalidParams, wrong, IdOf(message))
            : null;
    }

    /// <summary>The id of a message as JSON; none where it has none that can be repeated.</summary>
    private static string? IdOf(JsonElement message) =>
        message.TryGetProperty("id", out var id) && (id.ValueKind == JsonValueKind.Number || (id.ValueKind == JsonValueKind.String && RequestBody.Text(id) is not null)) ? id.GetRawText() : null;

    // A name twice would be a choice between two values, and half a character is one that nobody can read: the place of the first of these, wherever it stands.
    private static string? Unreadable(JsonElement value, string place)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return RequestBody.Text(value) is null ? $"{place}: The text holds half a character. Send whole Unicode characters" : null;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            return value.EnumerateArray().Select((part, index) => Unreadable(part, string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]"))).FirstOrDefault(fault => fault is not null);
        }

        return value.ValueKind != JsonValueKind.Object ? null : StrictJson.Members(value, [], [.. NamesOf(value)]).Select(member => member switch
        {
            { Name: null } => $"{(place.Length == 0 ? "The message" : place)}: The name of a member holds half a character. Send whole Unicode characters",
            { Fault: JsonFault.Twice } => $"{Under(place, member.Name)}: This member stands there twice. Send it once",
            _ => Unreadable(member.Value, Under(place, member.Name)),
        }).FirstOrDefault(fault => fault is not null);
    }

    // All names are allowed here; which of them are known is told elsewhere.
    private static HashSet<string> NamesOf(JsonElement value) => [.. StrictJson.Members(value, [], []).Select(member => member.Name).OfType<string>()];

    private static string Under(string place, string name) => place.Length == 0 ? name : $"{place}.{name}";

    private static string? EnvelopeFault(JsonElement message)
    {
        var id = Member(message, "id");
        return Member(message, "jsonrpc") is not { ValueKind: JsonValueKind.String } version || version.GetString() != Version ? $"jsonrpc must be the text \"{Version}\". Send {LooksLike}"
            : id is { ValueKind: not (JsonValueKind.String or JsonValueKind.Number) } || (id is { ValueKind: JsonValueKind.Number } number && !number.TryGetInt64(out _)) ? "id must be text or a whole number. Leave it out where no answer is expected"
            : Member(message, "method") is not { } method ? (Member(message, "result") is null && Member(message, "error") is null ? $"method is missing. Send {LooksLike}" : null)
            : method.ValueKind != JsonValueKind.String ? $"method must be text, such as \"tools/list\". Send {LooksLike}"
            : null;
    }

    private static string? ParamsFault(JsonElement message)
    {
        var isCall = Member(message, "method") is { } method && method.GetString() == "tools/call";
        return Member(message, "params") is not { } told ? (isCall ? $"params is missing. A call of a tool needs it, like {CallLooksLike}" : null)
            : told.ValueKind != JsonValueKind.Object ? $"params must be an object{(isCall ? $", like {CallLooksLike}" : "")}"
            : !isCall ? null
            : Member(told, "name") is not { ValueKind: JsonValueKind.String } ? $"params.name must be the name of a tool as text; tools/list has them. Send {CallLooksLike}"
            : Member(told, "arguments") is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null) } ? $"params.arguments must be an object with the arguments by name, like {CallLooksLike}"
            : null;
    }

    private static JsonElement? Member(JsonElement value, string name) => value.TryGetProperty(name, out var member) ? member : null;
}
