using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>What one value of an unknown fact would give.</summary>
/// <param name="Answer">The value.</param>
/// <param name="Verdict">The verdict it gives.</param>
/// <param name="Sums">The amounts that this value alone fixes.</param>
public sealed record ReadingOfFact(Possibility Answer, Verdict Verdict, Sums Sums)
{
    /// <summary>The deduction, where this value alone fixes it.</summary>
    public Money? Deductible => Sums.Deductible;

    /// <summary>The income of the payout, where this value alone fixes it.</summary>
    public Money? Taxable => Sums.Taxable;

    /// <summary>How sure the answer is that it gives.</summary>
    internal Certainty Certainty { get; init; }

    /// <summary>The deduction it gives, or the ends between which other open facts leave it.</summary>
    public AmountSpan? Deduction { get; init; }

    /// <summary>The income it gives, or its ends.</summary>
    public AmountSpan? Income { get; init; }
}
