using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>Pay that was put into a plan beyond a limit and sent back, or that should have been.</summary>
internal sealed record ExcessDeferralCase : PayoutCase
{
    /// <summary>Why it was too much.</summary>
    public required ExcessKind Kind { get; init; }

    /// <summary>When it was put in, seen from the tax year.</summary>
    public required ExcessTiming Timing { get; init; }

    /// <summary>What was too much.</summary>
    public required Money Excess { get; init; }

    /// <summary>What was sent back; none while it is still in the plan.</summary>
    public Money? SentBack { get; init; }

    /// <summary>The excess with its gain or loss, where only a part of that was sent back.</summary>
    public Money? DueBack { get; init; }

    /// <summary>The day it was sent back, where the deadline turns on it.</summary>
    public DateOnly? SentBackOn { get; init; }

    /// <summary>Everything that was deferred in the year of the deferral, in all plans, if known.</summary>
    public Money? TotalDeferred { get; init; }

    /// <summary>The age at the end of that year, if known.</summary>
    public DeferralAge? Age { get; init; }

    /// <summary>Whether it was Roth money, taxed when it was put in.</summary>
    public bool IsRoth => Pool == Pool.DesignatedRoth;

    /// <summary>Whether the plan is a governmental 457(b) plan, which has a limit of its own.</summary>
    public bool IsIn457b => Account == AccountKind.Plan457b;

    /// <summary>The year in which the pay was deferred; none where it is not fixed.</summary>
    public TaxYear? DeferralYear => DeferralYearOf(Timing, Year);

    /// <summary>The part of the excess that came back; of a partial refund it is in proportion. Source: Treas. Reg. 1.402(g)-1(e)(10).</summary>
    public Money Corrected => DueBack is { IsPositive: true } due && SentBack is { } back && back < due ? Excess.Share(back, due) : Excess;

    /// <summary>What the money lost before it was sent back.</summary>
    public Money? EconomicLoss => SentBack is { } back ? (Corrected - back).OrZero : null;

    /// <summary>Whether it was sent back by the last day in the year after the deferral; only the day and the month count, so that the facts can be seen under the law of other years.</summary>
    public bool IsInTime => Timing switch
    {
        ExcessTiming.PutInTheSameYear => true,
        ExcessTiming.PutInTheYearBefore => IsIn457b || (SentBackOn is { } day && (day.Month, day.Day).CompareTo((LastDay.Month, LastDay.Day)) <= 0),
        ExcessTiming.PutInEarlier => IsIn457b,
        ExcessTiming.NotSentBack => false,
        _ => throw new InvalidOperationException($"Timing '{Timing}' has no deadline yet; add it."),
    };

    /// <summary>The last day in the year after the deferral.</summary>
    public DateOnly LastDay => Timing is ExcessTiming.PutInTheSameYear or ExcessTiming.NotSentBack ? DueDates.OfExcessDeferralsMadeIn(Year) : DueDates.OfExcessDeferrals(Year);

    /// <summary>Only a refund that came too late can bear the additional tax: IRC 402(g)(2)(C), 401(k)(8)(D).</summary>
    public override PayoutFacts? Payout => Kind == ExcessKind.OverTheYearlyLimit && SentBack is not null && !IsInTime ? base.Payout : null;

    /// <summary>The year of the deferral for a timing and a tax year.</summary>
    public static TaxYear? DeferralYearOf(ExcessTiming timing, TaxYear year) => timing switch
    {
        ExcessTiming.PutInTheYearBefore => year.Previous,
        ExcessTiming.PutInTheSameYear or ExcessTiming.NotSentBack => year,
        ExcessTiming.PutInEarlier => null,
        _ => throw new ArgumentOutOfRangeException(nameof(timing), timing, "This timing has no year yet; add it."),
    };
}
