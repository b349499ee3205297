namespace RetirementLoss.Web.Endpoints;

/// <summary>The file of sample walks, as it is carried by the program.</summary>
/// <param name="Before">The answers, by question id, under which the question of the key is asked.</param>
/// <param name="LeftOut">The options, by the id of their question, that are not offered in every case.</param>
public sealed record SampleWalkFile(
    SortedDictionary<string, Dictionary<string, string>> Before,
    SortedDictionary<string, string[]> LeftOut);
