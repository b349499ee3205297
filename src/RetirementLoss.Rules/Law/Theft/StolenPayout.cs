using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Theft;

/// <summary>A payout that was stolen: its two parts, what was taken of it, what came back, and when.</summary>
/// <param name="Taxed">The part of the payout that is income.</param>
/// <param name="TaxFree">The part that is not.</param>
/// <param name="Stolen">How much of the cash was stolen.</param>
/// <param name="PaidBack">What came back from anyone.</param>
/// <param name="MayComeBack">What could reasonably still come back when the year ended.</param>
/// <param name="Timing">The years of the payout and of finding out.</param>
internal sealed record StolenPayout(Money Taxed, Money TaxFree, Money Stolen, Money PaidBack, Money MayComeBack, TheftTiming Timing)
{
    /// <summary>The whole payout.</summary>
    public Money Total => Taxed + TaxFree;

    /// <summary>What is gone so far. Cash that was paid out has its full amount as basis, so this is also the basis that is gone.</summary>
    public Money Lost => (Stolen - PaidBack).OrZero;

    /// <summary>What is gone for good.</summary>
    public Money GoneForGood => (Lost - MayComeBack).OrZero;

    /// <summary>The income of the year asked about; none where the payout came in an earlier year.</summary>
    public Money? IncomeOfTheYear => Timing == TheftTiming.PaidOutEarlier ? null : Taxed;

    /// <summary>The payout of the year asked about; none where it came in an earlier year.</summary>
    public Money? PaidInTheYear => Timing == TheftTiming.PaidOutEarlier ? null : Total;

    /// <summary>Reads the payout from a complete sheet.</summary>
    public static StolenPayout From(Answers live)
    {
        var taxed = live.Get(TheftQuestions.Taxed) ?? Money.Zero;
        var taxFree = live.Get(TheftQuestions.TaxFree) ?? Money.Zero;
        var stolen = TheftQuestions.StolenOf(live) ?? taxed + taxFree;
        return new(
            taxed,
            taxFree,
            stolen,
            Money.Min(live.Get(TheftQuestions.PaidBack) ?? Money.Zero, stolen),
            live.Get(TheftQuestions.MayComeBack) ?? Money.Zero,
            live.Get(TheftQuestions.Timing) ?? TheftTiming.SameYear);
    }
}
