using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PartlyPaidOut;

/// <summary>An account from which some was paid out while some stayed.</summary>
internal sealed record PartlyPaidOutCase : PayoutCase
{
    /// <summary>Already-taxed money that had not come back before the year.</summary>
    public required Money Basis { get; init; }

    /// <summary>The payouts of the year; none where nothing turns on them.</summary>
    public Money? Received { get; init; }

    /// <summary>What was left in the pool of IRAs on December 31.</summary>
    public Money YearEndValue { get; init; }

    /// <summary>What was converted to Roth in the same year.</summary>
    public Money Converted { get; init; }

    /// <summary>Whether the person chose to count the income of a conversion of 2010 at once.</summary>
    public bool CountedAtOnce { get; init; }

    /// <summary>The balance of the plan or Roth account before the payout.</summary>
    public Money BalanceBefore { get; init; }

    /// <summary>Whether a Roth payout was qualified, so that no part of it is income.</summary>
    public bool Qualified { get; init; }

    /// <summary>The income part of the conversion; none where nothing was converted.</summary>
    public Money? ConversionIncome => Converted.IsPositive ? Recovery.OfConversion(Basis, YearEndValue, Received.GetValueOrDefault(), Converted).Taxable : null;
}
