using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>What one value of an unknown fact would give.</summary>
/// <param name="Answer">The value.</param>
/// <param name="Verdict">The verdict it gives.</param>
/// <param name="Deductible">The amount, where this value alone fixes it.</param>
/// <param name="Taxable">The income of the payout, where this value alone fixes it.</param>
public sealed record ReadingOfFact(Possibility Answer, Verdict Verdict, Money? Deductible, Money? Taxable);
