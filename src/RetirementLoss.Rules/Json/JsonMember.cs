using System.Text.Json;

namespace RetirementLoss.Rules.Json;

/// <summary>A member of an object that was read strictly.</summary>
/// <param name="Name">Its name; none where it is no text.</param>
/// <param name="Value">Its value; undefined where it is missing.</param>
/// <param name="Fault">What is wrong with it.</param>
public readonly record struct JsonMember(string? Name, JsonElement Value, JsonFault Fault);
