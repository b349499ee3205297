namespace RetirementLoss.Rules.Law.Theft;

/// <summary>How the year of the payout and the year of finding out lie to each other, seen from the year asked about.</summary>
internal enum TheftTiming
{
    SameYear,
    PaidOutEarlier,
    FoundOutLater,
}
