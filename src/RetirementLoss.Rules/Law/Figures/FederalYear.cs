using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The federal figures of one tax year, as they stand in its file.</summary>
/// <param name="Year">The tax year.</param>
/// <param name="StandardDeduction">The standard deduction.</param>
/// <param name="SeniorDeduction">The deduction for people of 65 or older beside it.</param>
/// <param name="MiscellaneousFloor">The part of adjusted gross income above which miscellaneous itemized deductions count; none are allowed from 2018.</param>
/// <param name="OverallLimit2013">The overall limit on itemized deductions of 2013 to 2017.</param>
/// <param name="OverallLimit2026">The overall limit on itemized deductions from 2026.</param>
/// <param name="CashGifts">The deduction for gifts that itemizing gives up.</param>
/// <param name="CapitalLossLimit">Capital losses against other income (IRC 1211(b)).</param>
/// <param name="ClaimOfRightThreshold">The amount that a repayment of income must exceed to count in full, as a deduction or a credit (IRC 1341(a)(3)).</param>
/// <param name="AnnuityCostCutoff">The day after which an annuity must have begun for cost left over at death to be deducted (P.L. 99-514 sec. 1122).</param>
/// <param name="ContributionLimits">The most that may be paid in.</param>
/// <param name="MedicalFloor">The floor under medical expenses.</param>
/// <param name="EarlyPayout">The additional tax on early payouts and what is free of it.</param>
/// <param name="OtherPayouts">The additional tax on the income of payouts from accounts that are neither IRAs nor in plans.</param>
/// <param name="PersonalTheft">What does not count of a personal theft; from 2018 one that no disaster caused is not allowed at all.</param>
/// <param name="NetOperatingLossLimit">The part of taxable income that losses from 2018 on may offset; the year is the one of use, not the one of the loss.</param>
/// <param name="ExcessContributionExcise">The yearly tax on too much paid into an IRA, while it stays there (IRC 4973).</param>
/// <param name="DueDates">When the return of the year and what hangs on it were really due.</param>
/// <param name="Form1040">The lines of Form 1040.</param>
/// <param name="ExcessDeferral">The lines for returned excess deferrals.</param>
/// <param name="ScheduleA">The lines of Schedule A.</param>
/// <param name="Form8606">The lines of Form 8606.</param>
/// <param name="MinimumTaxAddBack">The line of Form 6251 that adds miscellaneous deductions back.</param>
/// <param name="RefundWindow">The last days to claim a refund.</param>
/// <param name="Rates">The rates of the ordinary income tax and the personal exemptions.</param>
internal sealed record FederalYear(
    TaxYear Year,
    StandardDeduction StandardDeduction,
    SeniorDeduction SeniorDeduction,
    Figure<Rate> MiscellaneousFloor,
    OverallLimit2013 OverallLimit2013,
    OverallLimit2026 OverallLimit2026,
    CashGifts CashGifts,
    Figure<AmountsByStatus> CapitalLossLimit,
    Figure<Money> ClaimOfRightThreshold,
    Figure<DateOnly> AnnuityCostCutoff,
    ContributionLimits ContributionLimits,
    MedicalFloor MedicalFloor,
    EarlyPayoutAmounts EarlyPayout,
    OtherPayoutTaxes OtherPayouts,
    PersonalTheftFloors PersonalTheft,
    Figure<Rate> NetOperatingLossLimit,
    Figure<Rate> ExcessContributionExcise,
    ReturnDueDates DueDates,
    Form1040Lines Form1040,
    ExcessDeferralLines ExcessDeferral,
    ScheduleALines ScheduleA,
    Form8606Lines Form8606,
    Figure<FormLine> MinimumTaxAddBack,
    RefundWindow RefundWindow,
    IncomeTaxRates Rates)
{
    /// <summary>All figures of the year, in the order of the file.</summary>
    public IReadOnlyList<Figure> Figures { get; internal init; } = [];
}
