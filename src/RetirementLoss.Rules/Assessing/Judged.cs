using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Assessing;

/// <summary>A program's sheet judged: the verdicts, or what keeps it from them.</summary>
/// <param name="Verdict">The verdicts; none where something keeps the sheet from them.</param>
/// <param name="Problems">What keeps it from them; empty where there is a verdict.</param>
public sealed record Judged(BareVerdict? Verdict, IReadOnlyList<Problem> Problems);
