using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Checking;

/// <summary>One way in which the facts that are not known could be filled in, and what it leads to.</summary>
/// <param name="Answers">The sheet, filled in.</param>
/// <param name="Assessment">What it leads to.</param>
/// <param name="Tried">The questions whose values were tried one by one on the way to it, and not together with others.</param>
/// <param name="IsExact">Whether every value filled in stands for itself alone, so that amounts computed from it mean something.</param>
internal sealed record Reading(Answers Answers, Assessment Assessment, IReadOnlyList<Question> Tried, bool IsExact);
