using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Library;

/// <summary>One answer to a common question, held by the facts it speaks of.</summary>
/// <param name="Id">The stable word for it.</param>
/// <param name="Says">The answer, in a few plain sentences.</param>
/// <param name="Stated">The verdict that the answer states.</param>
/// <param name="Years">The run of years in which the rules say the same of these facts.</param>
/// <param name="Report">What the rules say of these facts.</param>
public sealed record CommonAnswer(string Id, string Says, Verdict Stated, string Years, Report Report);
