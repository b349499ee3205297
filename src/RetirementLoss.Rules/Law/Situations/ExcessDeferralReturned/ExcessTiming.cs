namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>When the money was put in, seen from the year in which it was sent back.</summary>
internal enum ExcessTiming
{
    PutInTheYearBefore,
    PutInTheSameYear,
    PutInEarlier,

    /// <summary>It is still in the plan; the tax year is then that of the deferral.</summary>
    NotSentBack,
}
