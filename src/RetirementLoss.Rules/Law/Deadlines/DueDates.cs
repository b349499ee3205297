using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Deadlines;

/// <summary>The days by which money can be put right: the real ones, moved by weekends, holidays of the District of Columbia and postponements for everybody.</summary>
internal static class DueDates
{
    /// <summary>The day after the tax year on which its return is due.</summary>
    public static DateOnly OfReturn(TaxYear year) => FederalYears.Of(year).DueDates.Return.Value;

    /// <summary>The due date with an extension, and the end of six months for a return filed on time.</summary>
    public static DateOnly OfExtendedReturn(TaxYear year) => FederalYears.Of(year).DueDates.ExtendedReturn.Value;

    /// <summary>The day in the tax year by which excess deferrals of the year before have to be paid back.</summary>
    public static DateOnly OfExcessDeferrals(TaxYear year) => FederalYears.Of(year).DueDates.ExcessOfYearBefore.Value;

    /// <summary>The day in the next year by which excess deferrals of the tax year have to be paid back.</summary>
    public static DateOnly OfExcessDeferralsMadeIn(TaxYear year) => FederalYears.Of(year).DueDates.ExcessOfYear.Value;
}
