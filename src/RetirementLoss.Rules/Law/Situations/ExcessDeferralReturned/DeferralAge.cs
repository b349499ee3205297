namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>The age on the last day of the year in which pay was deferred, as far as the limit turns on it.</summary>
internal enum DeferralAge
{
    Under50,
    From50,
    From60To63,
    From64,
}
