using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ContributionReturned;

/// <summary>An IRA contribution of the year that was taken back or moved, or a conversion that was undone.</summary>
internal sealed record ContributionReturnedCase : PayoutCase
{
    /// <summary>What was done.</summary>
    public required ContributionFix Fix { get; init; }

    /// <summary>The day it was done; none where nothing turns on it.</summary>
    public DateOnly? FixedOn { get; init; }

    /// <summary>Whether the return of the year was filed on time, or extended.</summary>
    public bool ReturnOnTime { get; init; }

    /// <summary>Whether the contribution was more than the law allowed.</summary>
    public bool TooMuch { get; init; }

    /// <summary>The contribution.</summary>
    public Money Contribution { get; init; }

    /// <summary>What came back or was moved, if known.</summary>
    public Money? CameBack { get; init; }

    /// <summary>The value of the IRA with the contribution just in it, if known.</summary>
    public Money? OpeningValue { get; init; }

    /// <summary>The value of the IRA just before the contribution came out, if known.</summary>
    public Money? ClosingValue { get; init; }

    /// <summary>Whether it was done by the due date of the return.</summary>
    public bool IsInTime => FixedOn is { } day && (day <= DueDates.OfReturn(Year) || (day <= DueDates.OfExtendedReturn(Year) && ReturnOnTime));

    /// <summary>What has to come out with the contribution, less than nothing for a loss: its share of the gain or loss of the IRA. Source: Treas. Reg. 1.408-11.</summary>
    public Money? NetIncome => (OpeningValue, ClosingValue) switch
    {
        ({ IsPositive: true } opening, { } closing) when closing >= opening => Contribution * new Rate((closing - opening).Dollars, opening.Dollars),
        ({ IsPositive: true } opening, { } closing) => -(Contribution * new Rate((opening - closing).Dollars, opening.Dollars)),
        _ => null,
    };

    /// <summary>What came back; the amount of the formula where the other is not known.</summary>
    public Money? Returned => CameBack ?? (Contribution + NetIncome);

    /// <summary>The gain that came back in time, which is income of the year of the contribution.</summary>
    public Money? GainBack => Fix == ContributionFix.TakenBack && IsInTime && Returned is { } back && back > Contribution ? back - Contribution : null;

    /// <summary>Only the gain can bear the additional tax, and only before it was freed.</summary>
    public override PayoutFacts? Payout => GainBack is { } gain && !TheGainThatCameBackIsFreeOfTheAdditionalTax.Years.Includes(Year)
        ? new(Pool, Early, IsPaidBecauseOfDeath, Income: gain)
        : null;

    /// <summary>How many years ended while the excess was still in the IRA.</summary>
    public int YearEnds => FixedOn is { } day ? Math.Max(0, day.Year - Year.Number) : Fix == ContributionFix.StillIn ? Math.Max(0, AskedOn.Year - Year.Number) : 0;
}
