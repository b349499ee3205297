using System.Text.Encodings.Web;
using System.Text.Json;
using ModelContextProtocol;

namespace RetirementLoss.Web.Assistants;

/// <summary>Why a message of the protocol is not answered, in words of ours.</summary>
/// <param name="Code">The kind of the fault, as JSON-RPC counts them.</param>
/// <param name="Message">What is wrong, where, and what to do.</param>
/// <param name="Id">The id of the message, as JSON; none where it has none that can be repeated.</param>
internal sealed record MessageFault(McpErrorCode Code, string Message, string? Id = null)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers with it: a request that is known by its id gets a JSON-RPC error, anything else a bad request with one.</summary>
    public async Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Id is null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        response.ContentType = "application/json";
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Readable))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", MessageReader.Version);
            json.WritePropertyName("id");
            json.WriteRawValue(Id ?? "null");
            json.WriteStartObject("error");
            json.WriteNumber("code", (int)Code);
            json.WriteString("message", Message);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        await response.Body.WriteAsync(text.ToArray());
    }
}
