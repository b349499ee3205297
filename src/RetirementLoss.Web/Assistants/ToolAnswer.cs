using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ModelContextProtocol.Protocol;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Assistants;

/// <summary>What a tool hands back: JSON as the API writes it, or what to mend.</summary>
internal static partial class ToolAnswer
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Runs a tool; of a fault nothing is told but its kind and place, and that to the log alone.</summary>
    public static CallToolResult Of(ILogger logger, Func<CallToolResult> tool)
    {
        try
        {
            return tool();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Failed(logger, fault.GetType(), fault.StackTrace);
            return Wrong("This program failed on the call. Try again; if it fails again, report the rules version and the time, without the answers.");
        }
    }

    /// <summary>A value as JSON.</summary>
    public static CallToolResult Json<T>(T value, JsonTypeInfo<T> type)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Readable))
        {
            JsonSerializer.Serialize(json, value, type);
        }

        return new() { Content = [new TextContentBlock { Text = System.Text.Encoding.UTF8.GetString(text.ToArray()) }] };
    }

    /// <summary>What keeps a call from being answered, in a sentence.</summary>
    public static CallToolResult Wrong(string message) => new() { IsError = true, Content = [new TextContentBlock { Text = message }] };

    /// <summary>What has to be mended, each under its question.</summary>
    public static CallToolResult Wrong(Refusal refusal) => Wrong(string.Join('\n', refusal.Errors.SelectMany(error => error.Value.Select(message => $"{error.Key}: {message}"))));

    [LoggerMessage(Level = LogLevel.Error, Message = "A tool for assistants failed: {Kind}\n{Where}")]
    private static partial void Failed(ILogger logger, Type kind, string? where);
}
