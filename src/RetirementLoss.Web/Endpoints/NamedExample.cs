using System.Text.Json.Nodes;

namespace RetirementLoss.Web.Endpoints;

/// <summary>One of several examples of an address in the OpenAPI document.</summary>
/// <param name="Name">Its word, which request and answer share.</param>
/// <param name="Summary">What it shows.</param>
/// <param name="Request">The request.</param>
/// <param name="Response">The answer, made by the checker.</param>
public sealed record NamedExample(string Name, string Summary, JsonNode Request, Func<JsonNode> Response);
