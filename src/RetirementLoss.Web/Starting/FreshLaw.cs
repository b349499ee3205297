using RetirementLoss.Rules;

namespace RetirementLoss.Web.Starting;

/// <summary>Whether the law that the rules tell was checked lately enough.</summary>
internal static class FreshLaw
{
    /// <summary>Whether the day has passed after which it should have been checked again.</summary>
    public static bool IsOver(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime) > Checker.Edition.CheckAgainAfter;
}
