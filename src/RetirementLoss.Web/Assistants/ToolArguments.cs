using System.Globalization;
using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace RetirementLoss.Web.Assistants;

/// <summary>Holds the arguments of a call against what the tool says of each, so that an assistant is told which is wrong and how it looks when it is right.</summary>
/// <remarks>The words are those that describe the tool: a new tool and a new argument are told without a line here.</remarks>
internal static class ToolArguments
{
    /// <summary>What is wrong with the arguments, a line for each; none where all can be read.</summary>
    public static string? Fault(Tool tool, IDictionary<string, JsonElement>? sent)
    {
        ArgumentNullException.ThrowIfNull(tool);
        var given = sent ?? new Dictionary<string, JsonElement>();
        var required = tool.InputSchema.TryGetProperty("required", out var needed) ? needed.EnumerateArray().Select(name => name.GetString()).ToHashSet(StringComparer.Ordinal) : [];
        var known = tool.InputSchema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().ToList() : [];
        var faults = known.Select(argument => given.TryGetValue(argument.Name, out var value)
                ? IsRight(KindsOf(argument.Value), value) ? null : $"{argument.Name} must be {Looks(argument.Value)}"
                : required.Contains(argument.Name) ? $"{argument.Name} is missing. It must be {Looks(argument.Value)}" : null)
            .OfType<string>()
            .Concat(given.Keys.Where(name => known.TrueForAll(argument => argument.Name != name)).Select(name => $"{name}: The tool {tool.Name} has no such argument. Send {string.Join(", ", known.Select(argument => argument.Name))}"))
            .ToList();
        return faults.Count == 0 ? null : string.Join('\n', faults);
    }

    private static string Looks(JsonElement argument) => $"{string.Join(" or ", KindsOf(argument).Where(kind => kind != "null").Select(Words))}. {argument.GetProperty("description").GetString()}";

    private static IEnumerable<string> KindsOf(JsonElement argument) =>
        argument.GetProperty("type") is { ValueKind: JsonValueKind.Array } several ? several.EnumerateArray().Select(kind => kind.GetString()!) : [argument.GetProperty("type").GetString()!];

    private static string Words(string kind) => kind switch
    {
        "object" => "an object",
        "string" => "text",
        "integer" => "a whole number",
        "boolean" => "true or false",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An argument is of a kind that has no words yet. Add them here, and to IsRight."),
    };

    private static bool IsRight(IEnumerable<string> kinds, JsonElement value) => kinds.Any(kind => kind switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "string" => value.ValueKind == JsonValueKind.String,
        // A year in quotes is a year.
        "integer" => value.ValueKind == JsonValueKind.Number ? value.TryGetInt32(out _) : value.ValueKind == JsonValueKind.String && int.TryParse(value.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => false,
    });
}
