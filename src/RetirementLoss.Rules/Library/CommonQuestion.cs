namespace RetirementLoss.Rules.Library;

/// <summary>A question that many people ask, with its answer for each run of years.</summary>
/// <param name="Id">The stable word for it.</param>
/// <param name="Topic">The questions it stands among.</param>
/// <param name="Asks">The question, in people's own words.</param>
/// <param name="Answers">The answers, the newest law first.</param>
public sealed record CommonQuestion(string Id, string Topic, string Asks, IReadOnlyList<CommonAnswer> Answers);
