using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Checking;

/// <summary>One way in which the facts that are not known could be filled in, and what it leads to.</summary>
/// <param name="Answers">The sheet, filled in.</param>
/// <param name="Outcome">What it leads to.</param>
/// <param name="Tried">The questions whose values were tried one by one on the way to it, and not together with others.</param>
/// <param name="IsExact">Whether every value filled in stands for itself alone, so that amounts computed from it mean something.</param>
internal sealed record Reading(Answers Answers, Outcome Outcome, IReadOnlyList<Question> Tried, bool IsExact)
{
    /// <summary>What it leads to, with the reasons.</summary>
    /// <exception cref="InvalidCastException">The reading was made without them.</exception>
    public Assessment Assessment => (Assessment)Outcome;
}
