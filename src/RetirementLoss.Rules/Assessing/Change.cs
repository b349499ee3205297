using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>One other answer that would change the verdict or the amount.</summary>
/// <param name="Question">The question answered otherwise.</param>
/// <param name="From">The answer as given.</param>
/// <param name="To">The other answer.</param>
/// <param name="Verdict">The verdict it gives.</param>
/// <param name="Deductible">The amount it gives, where it is fixed.</param>
public sealed record Change(Question Question, Possibility From, Possibility To, Verdict Verdict, Money? Deductible);
