using System.Net;
using System.Text.Json.Nodes;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>What the API answered.</summary>
public sealed record Answered(HttpStatusCode Status, string? MediaType, string Text, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The body as JSON.</summary>
    public JsonNode Json => JsonNode.Parse(Text)!;

    /// <summary>The messages at a member of the errors; none when it has none.</summary>
    public IReadOnlyList<string> ErrorsAt(string member) => Json["errors"]![member] is JsonArray messages ? [.. messages.Select(message => message!.GetValue<string>())] : [];

    /// <summary>The members that have errors.</summary>
    public IReadOnlyList<string> ErrorMembers => [.. Json["errors"]!.AsObject().Select(member => member.Key)];

    /// <summary>Reads a response.</summary>
    public static async Task<Answered> ReadAsync(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new(
            response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            await response.Content.ReadAsStringAsync(),
            response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
    }
}
