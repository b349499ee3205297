using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Common;

/// <summary>The days by which money can be put right, without those that a weekend, a holiday or a disaster may add.</summary>
public static class DueDates
{
    /// <summary>April 15 after the tax year, when its return is due.</summary>
    public static DateOnly OfReturn(TaxYear year) => In(year.Next, FederalYears.Of(year).RefundWindow.FiledOnTime);

    /// <summary>October 15 after the tax year: the due date with an extension, and the end of six months for a return filed on time.</summary>
    public static DateOnly OfExtendedReturn(TaxYear year) => In(year.Next, FederalYears.Of(year).RefundWindow.Extended);

    /// <summary>April 15 in the tax year, by which excess deferrals of the year before have to be paid back.</summary>
    public static DateOnly OfExcessDeferrals(TaxYear year) => In(year, FederalYears.Of(year).RefundWindow.FiledOnTime);

    // The figures of the refund window hold the day and the month; only their year is later.
    private static DateOnly In(TaxYear year, Figure<DateOnly> window) => new(year.Number, window.Value.Month, window.Value.Day);
}
