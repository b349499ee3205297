using System.Globalization;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanLoan;

/// <summary>Questions about a plan loan that was not paid back.</summary>
internal static class PlanLoanQuestions
{
    public static readonly Choice<LoanEnd> End = new(
        "loan-end",
        "the way the plan treated the loan",
        _ => "What did the plan do about the unpaid loan?",
        (LoanEnd.Deemed, "It reported the loan as income, and I still owe it", "Code L in box 7 of Form 1099-R: a deemed distribution"),
        (LoanEnd.Offset, "It took the loan out of my account", "Code M, 1, 2 or 7 in box 7: a loan offset"))
    {
        Why = _ => "Both are income. But only a loan that was taken out of your account can still be rolled over.",
        WhereToFind = _ => "Form 1099-R box 7, or the plan's letter.",
        SettledBy = "Form 1099-R, box 7",
    };

    public static readonly YesNo TaxedBefore = new(
        "loan-deemed-before",
        "whether the loan had been taxed before",
        _ => "Had this loan been taxed before, while you still owed it?")
    {
        Hint = _ => "Yes if an earlier Form 1099-R for it had code L.",
        Why = _ => "A loan is taxed once. If it was income before, taking it off your account now is not income again.",
        WhereToFind = _ => "Form 1099-R with code L in box 7, of this year or an earlier one.",
        SettledBy = "Form 1099-R with code L in box 7",
        Assumes = new("no", "Nothing was said of an earlier tax on the loan, so it was taken not to have been taxed before."),
    };

    public static readonly WholeNumber TaxedIn = new(
        "loan-deemed-year",
        "the year in which the loan was taxed",
        _ => "In which year was it taxed?",
        FederalYears.Supported[0].Number,
        FederalYears.Supported[^1].Number)
    {
        MayStayUnknown = true,
        Most = answers => answers.Require(Opening.Year),
        Hint = _ => "I don't know is fine, also where it was before the first year here.",
        Why = _ => "The return of that year proves that the loan was taxed. What you paid back after it comes out tax-free one day.",
        WhereToFind = _ => "The year printed on Form 1099-R with code L in box 7.",
        SettledBy = "Form 1099-R with code L in box 7",
    };

    public static readonly Amount Unpaid = new(
        "loan-unpaid",
        "the unpaid loan",
        answers => WasTaxedBefore(answers)
            ? $"How much of the loan was taken off your account in {answers.Get(Opening.Year)}?"
            : $"How much of the loan was treated as paid out in {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "With the interest that had built up.",
        Why = _ => "This amount counts as a payout to you.",
        WhereToFind = _ => "Form 1099-R box 1.",
        SettledBy = "Form 1099-R, box 1",
        Ends = _ => [new("1", "almost nothing", IsExact: false), new(Amount.VeryMuch, "very much", IsExact: false)],
    };

    public static readonly YesNo LeftOrPlanEnded = new(
        "left-or-plan-ended",
        "whether it was because you left the job or the plan ended",
        _ => "Was it taken out because you left the job or the plan ended?")
    {
        Hint = _ => "Yes only if payments were up to date until then, and it happened within 12 months of your leaving.",
        Why = _ => "Then you have until your tax return is due to put the money into an IRA. Otherwise you have 60 days.",
        WhereToFind = _ => "Code M in box 7 of Form 1099-R means yes.",
        SettledBy = "Form 1099-R, box 7 (code M)",
    };

    public static readonly Day OffsetOn = new(
        "offset-on",
        "the day the loan was taken out of the account",
        _ => "On what day was it taken out of your account?")
    {
        MayStayUnknown = true,
        Hint = answers => $"For example 10/1/{answers.Get(Opening.Year)}.",
        Why = _ => "The time to put the money into an IRA is counted from this day.",
        WhereToFind = _ => "The plan's statement or letter.",
        SettledBy = "The plan's statement",
        Ends = _ => [],
    };

    public static readonly Day LeftOn = new(
        "left-job-on",
        "the day you left the job",
        _ => "On what day did you leave the job?")
    {
        MayStayUnknown = true,
        Hint = _ => "I don't know is fine, also where the plan ended.",
        Why = _ => "The longer time is only for a loan that was taken out within a year of your leaving.",
        WhereToFind = _ => "Your last pay slip, or the letter about the end of the job.",
        SettledBy = "The papers about the end of the job",
        Ends = _ => [],
    };

    public static readonly Amount RolledOver = new(
        "loan-rolled",
        "the amount you put into an IRA or another plan",
        answers => $"How much of your own money did you put into an IRA or another plan in its place{Until(answers)}?")
    {
        Hint = _ => "Enter 0 if none.",
        Why = _ => "What you put in, in time, is not income.",
        WhereToFind = _ => "Form 5498 box 2 or box 13c of the IRA.",
        SettledBy = "Form 5498 of the IRA",
        Assumes = new("0", "Nothing was said of a rollover of the loan, so none was counted."),
        CanStillBeDone = (answers, to, askedOn) => to != "0" && (MayBeQualified(answers)
            ? TimeLeft.UntilTheExtendedReturn(answers, askedOn)
            : answers.Get(OffsetOn) is { } day && askedOn <= Periods.Table.LastRolloverDay(day)),
        Ends = answers => answers.Get(Unpaid) is { IsPositive: true } unpaid && !Amount.IsStandIn(unpaid)
            ? [new("0", "$0"), new(Unpaid.TokenOf(unpaid), $"{unpaid}, as much as was treated as paid out"), new(Amount.EvenMore, "more than that, with interest", IsExact: false)]
            : [new("0", "$0"), new(Amount.EvenMore, "more than that, with interest", IsExact: false)],
    };

    public static readonly Amount Repaid = new(
        "loan-repaid",
        "the amount you paid back afterwards",
        _ => "How much did you pay back after the loan had been taxed?")
    {
        Hint = _ => "Only payments made after the plan reported it as income. Enter 0 if none.",
        Why = _ => "What you pay back after the tax is already-taxed money in the plan. It comes out tax-free one day.",
        WhereToFind = _ => "The plan's statements after the year of the Form 1099-R.",
        SettledBy = "The plan's statement of loan payments",
        Assumes = new("0", "Nothing was said of payments after the loan had been taxed, so none were counted."),
        Ends = answers => answers.Get(Unpaid) is { IsPositive: true } unpaid ? [new("0", "$0"), new(Unpaid.TokenOf(unpaid), "all of it")] : [new("0", "$0")],
    };

    /// <summary>The pages in order.</summary>
    public static IReadOnlyList<Page> Pages { get; } =
    [
        new("loan", "The loan", Door.Cost, End, TaxedBefore.When(MayBeOffset), TaxedIn.When(WasTaxedBefore), Unpaid),
        new(
            "basis",
            "Your already-taxed money",
            Door.Cost,
            [
                .. BasisQuestions.All,
                PayoutQuestions.BalanceBefore.When(answers => BasisQuestions.BasisMayExist(answers) && !WasTaxedBefore(answers)),
            ]),
        new(
            "loan-days",
            "When the loan ended",
            Door.Cost,
            LeftOrPlanEnded.When(answers => MayBeTaxedOffset(answers) && AQualifiedOffsetHasUntilTheReturnIsDue.Years.Includes(YearOf(answers))),
            OffsetOn.When(MayBeOffset),
            LeftOn.When(answers => answers.Is(LeftOrPlanEnded, true) && answers.Get(OffsetOn) is not null && TheOffsetCameWithinAYearOfLeaving.Years.Includes(YearOf(answers)))),
        new(
            "loan-after",
            "What you did about it",
            Door.Cost,
            PayoutQuestions.Qualified.When(answers => MayBeTaxedOffset(answers) && Pools.IsRoth(Pools.Of(answers)) && MayHaveIncome(answers)),
            RolledOver.When(MayBeTaxedOffset),
            Repaid.When(answers => !answers.Is(End, LoanEnd.Offset) || WasTaxedBefore(answers))),
        .. EarlyPayoutQuestions.PagesWhen(MayBeTaxed, answers => !WasTaxedBefore(answers) && Pools.IsRoth(Pools.Of(answers)) && !IsAllRolledOver(answers), mayBeSpread: answers => !answers.Is(End, LoanEnd.Deemed), OffsetOn),
    ];

    // Money put into another account in time takes the income with it; what is deemed paid out cannot be put anywhere.
    private static bool MayBeTaxed(Answers answers) =>
        !WasTaxedBefore(answers)
        && !answers.Is(PayoutQuestions.Qualified, true)
        && (!BasisQuestions.BasisMayExist(answers) || MayHaveIncome(answers))
        && !IsAllRolledOver(answers)
        && !ItsIncomeIsRolledOver(answers);

    // What is rolled over takes the taxable part first.
    private static bool ItsIncomeIsRolledOver(Answers answers) =>
        answers.Is(End, LoanEnd.Offset)
        && BasisQuestions.BasisOf(answers) is { } basis && answers.Get(PayoutQuestions.BalanceBefore) is { IsPositive: true } balance
        && answers.Get(Unpaid) is { } unpaid && answers.Get(RolledOver) is { } rolled
        && unpaid <= balance && Recovery.OfPlan(basis, balance, unpaid).Taxable <= rolled;

    private static bool IsAllRolledOver(Answers answers) =>
        answers.Is(End, LoanEnd.Offset) && answers.Get(Unpaid) is { } unpaid && answers.Get(RolledOver) is { } rolled && rolled >= unpaid;

    private static bool MayBeOffset(Answers answers) => !answers.Is(End, LoanEnd.Deemed);

    private static bool MayBeTaxedOffset(Answers answers) => MayBeOffset(answers) && !WasTaxedBefore(answers);

    // Where it is not known what the plan did, the loan may still be taxed now, and all is asked.
    private static bool WasTaxedBefore(Answers answers) => answers.Is(End, LoanEnd.Offset) && answers.Is(TaxedBefore, true);

    private static bool MayBeQualified(Answers answers) =>
        answers.Is(LeftOrPlanEnded, true)
        && !(TheOffsetCameWithinAYearOfLeaving.Years.Includes(YearOf(answers)) && TheOffsetCameWithinAYearOfLeaving.IsBeyond(answers.Get(LeftOn), answers.Get(OffsetOn)));

    private static bool MayHaveIncome(Answers answers) =>
        BasisQuestions.BasisOf(answers) is not { } basis || answers.Get(PayoutQuestions.BalanceBefore) is not { } balance || balance > basis;

    private static string Until(Answers answers)
    {
        if (MayBeQualified(answers))
        {
            return string.Create(CultureInfo.InvariantCulture, $" by {DueDates.OfReturn(YearOf(answers)):MMMM d, yyyy} (by {DueDates.OfExtendedReturn(YearOf(answers)):MMMM d, yyyy} if you filed on time or had an extension)");
        }

        return answers.Get(OffsetOn) is { } day && !answers.IsUnknown(LeftOrPlanEnded)
            ? string.Create(CultureInfo.InvariantCulture, $" by {Periods.Table.LastRolloverDay(day):MMMM d, yyyy}")
            : " in time";
    }

    private static TaxYear YearOf(Answers answers) => new(answers.Require(Opening.Year));
}
