using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;

namespace RetirementLoss.Rules.Law.OtherDeductions;

/// <summary>Amending the return of a past year: closed where there is nothing to claim, or where the time to claim it is over.</summary>
internal static class AmendedReturn
{
    // Left out: worthless shares, which have seven years; repaid income, which belongs to another year; and a theft
    // that may mean that the income itself was wrong.
    private static readonly string[] Stories =
    [
        "still-in-the-account", "partly-paid-out", "paid-out-below-basis", "rolled-over", "converted-to-roth", "stolen-in-the-account", "stolen-after-payout",
        "pension-stopped-by-death", "estate-tax-on-the-account", "divorce", "annuity-surrendered", "education-health-or-disability-account", "deferred-pay-lost",
        "excess-deferral-returned", "contribution-returned", "plan-loan", "plan-or-firm-failed",
    ];

    /// <summary>The way, with its reasons.</summary>
    public static OtherDeduction Way { get; } = new(
        "amended-return",
        "Amending the return (Form 1040-X)",
        ["nothing-to-amend"],
        new(Stories, report => $"These facts give no deduction for {report.Year}, so there is nothing to claim by amending. If something else on that return was wrong, such as already-taxed money reported as income, it can still be put right in time.", Federal.Irc6511)
        {
            OnlyIf = report => YearIsOver(report) && NothingToClaim(report) && IsOpen(report),
        },
        new(Stories, report => $"These facts give no deduction for {report.Year}, so there is nothing to claim by amending. {Over(report)}", Federal.Irc6511)
        {
            OnlyIf = report => NothingToClaim(report) && !IsOpen(report),
        },
        new(Stories, report => $"The law of {report.Year} allows a deduction. {Over(report)} Some people have longer; see what to mind.", Federal.Irc6511)
        {
            OnlyIf = report => report.Federal.Deductible is { IsPositive: true } && !IsOpen(report),
        });

    private static bool YearIsOver(Report report) => report.AskedOn > report.Year.LastDay;

    private static bool NothingToClaim(Report report) =>
        OtherDeductionRegister.NothingToDeduct(report) && report.Federal.Character is not (Character.ExcludedFromIncome or Character.CreditOrDeduction);

    private static bool IsOpen(Report report) => RefundDays.IsOpenForSome(report.AskedOn, FederalYears.Of(report.Year));

    private static Sentence Over(Report report)
    {
        var year = FederalYears.Of(report.Year);
        return $"The time to claim a refund has normally passed: {RefundDays.ClosedWithoutExtension(year)}, and with an extension on {year.RefundWindow.Extended.Value:MMMM d, yyyy} at the latest.";
    }
}
