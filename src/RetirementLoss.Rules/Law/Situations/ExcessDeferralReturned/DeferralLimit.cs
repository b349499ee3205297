using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>The yearly limit on deferrals of pay at an age: IRC 402(g)(1), 414(v).</summary>
internal static class DeferralLimit
{
    /// <summary>The limit with the catch-up of the age.</summary>
    public static Money Of(ContributionLimits limits, DeferralAge age) => limits.ElectiveDeferral.Value + CatchUpOf(limits, age);

    /// <summary>What may be put in on top at that age; the higher catch-up of 60 to 63 began with 2025.</summary>
    public static Money CatchUpOf(ContributionLimits limits, DeferralAge age) => age switch
    {
        DeferralAge.Under50 => Money.Zero,
        DeferralAge.From60To63 when limits.CatchUpFrom60To63.TryGetValue(out var higher) => higher,
        DeferralAge.From50 or DeferralAge.From60To63 or DeferralAge.From64 => limits.CatchUpFrom50.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(age), age, "This age has no limit yet; add it."),
    };
}
