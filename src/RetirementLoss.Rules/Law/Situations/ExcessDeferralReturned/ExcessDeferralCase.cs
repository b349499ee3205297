using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>Pay that was put into a plan beyond a limit and sent back, or that should have been.</summary>
public sealed record ExcessDeferralCase : ClaimCase
{
    /// <summary>Why it was too much.</summary>
    public required ExcessKind Kind { get; init; }

    /// <summary>When it was put in, seen from the tax year.</summary>
    public required ExcessTiming Timing { get; init; }

    /// <summary>Whether it was Roth money, taxed when it was put in.</summary>
    public required bool IsRoth { get; init; }

    /// <summary>What was too much.</summary>
    public required Money Excess { get; init; }

    /// <summary>What was sent back; none while it is still in the plan.</summary>
    public Money? SentBack { get; init; }

    /// <summary>The day it was sent back, where the deadline turns on it.</summary>
    public DateOnly? SentBackOn { get; init; }

    /// <summary>Everything that was deferred in the year of the deferral, in all plans, if known.</summary>
    public Money? TotalDeferred { get; init; }

    /// <summary>The age at the end of that year, if known.</summary>
    public DeferralAge? Age { get; init; }

    /// <summary>The year in which the pay was deferred; none where it is not fixed.</summary>
    public TaxYear? DeferralYear => DeferralYearOf(Timing, Year);

    /// <summary>What the money lost before it was sent back.</summary>
    public Money? EconomicLoss => SentBack is { } back ? (Excess - back).OrZero : null;

    /// <summary>Whether it was sent back by April 15 of the year after the deferral; only the day and the month count, so that the facts can be seen under the law of other years.</summary>
    public bool IsInTime => Timing switch
    {
        ExcessTiming.PutInTheSameYear => true,
        ExcessTiming.PutInTheYearBefore => SentBackOn is { } day && (day.Month, day.Day).CompareTo((LastDay.Month, LastDay.Day)) <= 0,
        ExcessTiming.PutInEarlier or ExcessTiming.NotSentBack => false,
        _ => throw new InvalidOperationException($"Timing '{Timing}' has no deadline yet; add it."),
    };

    /// <summary>April 15 of the year after the deferral.</summary>
    public DateOnly LastDay => Timing is ExcessTiming.PutInTheSameYear or ExcessTiming.NotSentBack ? DueDates.OfExcessDeferralsMadeIn(Year) : DueDates.OfExcessDeferrals(Year);

    /// <summary>The year of the deferral for a timing and a tax year.</summary>
    public static TaxYear? DeferralYearOf(ExcessTiming timing, TaxYear year) => timing switch
    {
        ExcessTiming.PutInTheYearBefore => year.Previous,
        ExcessTiming.PutInTheSameYear or ExcessTiming.NotSentBack => year,
        ExcessTiming.PutInEarlier => null,
        _ => throw new ArgumentOutOfRangeException(nameof(timing), timing, "This timing has no year yet; add it."),
    };
}
