using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace RetirementLoss.Web.Endpoints;

/// <summary>The document of the API for people: its addresses and what goes through them, read from the document itself, so that neither says another thing.</summary>
internal sealed class ApiReference([FromKeyedServices("v1")] IOpenApiDocumentProvider documents)
{
    private readonly Lazy<Task<OpenApiDocument>> document = new(() => documents.GetOpenApiDocumentAsync());

    /// <summary>Every address with its method and what it does, in the order of the document.</summary>
    public async Task<IReadOnlyList<(string Address, OpenApiOperation Operation)>> AddressesAsync() =>
        [.. (await document.Value).Paths.SelectMany(path => (path.Value.Operations ?? []).Select(operation => ($"{operation.Key} {path.Key}", operation.Value)))];

    /// <summary>Everything with a name that goes through them, in the order of the alphabet.</summary>
    public async Task<IReadOnlyList<(string Name, IOpenApiSchema Schema)>> PartsAsync()
    {
        var parts = (await document.Value).Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();
        return [.. parts.Select(part => (part.Key, part.Value)).OrderBy(part => part.Key, StringComparer.Ordinal)];
    }

    /// <summary>The name of the part that a value is, or that its list holds; none where it is neither.</summary>
    public static string? PartOf(IOpenApiSchema? schema) => schema is OpenApiSchemaReference named ? named.Reference.Id : schema?.Items is { } item ? PartOf(item) : null;

    /// <summary>What kind of value it is, in the words of JSON.</summary>
    public static string KindOf(IOpenApiSchema schema) => schema switch
    {
        OpenApiSchemaReference => "object",
        { Type: { } type } when type.HasFlag(JsonSchemaType.Array) => schema.Items is { } item ? $"list of {KindOf(item)}" : "list",
        { Enum.Count: > 0 } => string.Join(", ", schema.Enum.Select(token => token.ToString())),
        { Type: { } type } => string.Join(" or ", Enum.GetValues<JsonSchemaType>().Where(one => type.HasFlag(one)).Select(one => one.ToString().ToLowerInvariant())),
        _ => "any",
    };
}
