using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>Questions about the tax return of the year; asked only where an itemized deduction could come of it.</summary>
internal static class ReturnQuestions
{
    // One box for age and one for blindness, for each person on the return.
    private const int BoxesOfOne = 1 + 1;
    private const int BoxesOfTwo = BoxesOfOne + BoxesOfOne;

    private static readonly Possibility Nothing = new("0", "$0");

    // An income that is not known takes no limit up, and is no income that a deduction is held against.
    private static readonly Possibility NothingOrLess = new(Amount.VeryFarBelowZero, "$0 or less");

    public static readonly Choice<FilingStatus> Status = new(
        "filing-status",
        "how you filed",
        answers => IsOfThatReturn(answers) ? $"How was that return for {answers.Get(Opening.Year)} filed?" : $"How did you file for {answers.Get(Opening.Year)}?",
        (FilingStatus.Single, "Single", null),
        (FilingStatus.MarriedJoint, "Married filing jointly", null),
        (FilingStatus.MarriedSeparate, "Married filing separately", null),
        (FilingStatus.HeadOfHousehold, "Head of household", null),
        (FilingStatus.SurvivingSpouse, "Qualifying widow or widower with a child", null))
    {
        Why = _ => "Your standard deduction, and where the limits on deductions and capital losses begin, depend on it.",
        WhereToFind = _ => "The top of Form 1040.",
        SettledBy = "The top of Form 1040 of that year",
        IsCertain = true,
    };

    public static readonly YesNo SpouseItemizes = new(
        "spouse-itemizes",
        "whether your spouse itemized",
        _ => "Did your spouse itemize deductions on a separate return?")
    {
        Why = _ => "If one spouse itemizes on a separate return, the other gets no standard deduction.",
        WhereToFind = _ => "Your spouse's return: Schedule A is attached if so.",
        SettledBy = "Your spouse's return of that year",
        Assumes = new("no", "Nothing was said of a spouse who itemized, so the standard deduction was taken to be open to you."),
        IsCertain = true,
    };

    public static readonly Amount Agi = AgiAsked("Limits on itemized deductions are measured by this amount.", false);

    // No limit is measured by it, so whoever does not know it still gets every other amount.
    private static readonly Amount IncomeForIt = AgiAsked("A deduction lowers tax only as far as there is income. What is beyond it may go on to other years.", true);

    private static Amount AgiAsked(string why, bool mayStayUnknown) => new(
        "agi",
        "your adjusted gross income",
        answers => IsOfThatReturn(answers) ? $"What is the adjusted gross income on that return for {answers.Get(Opening.Year)}?" : $"What was your adjusted gross income for {answers.Get(Opening.Year)}?")
    {
        MayBeNegative = true,
        MayStayUnknown = mayStayUnknown,
        Hint = _ => "With the taxable part of the payout in it. It may be less than zero.",
        Why = _ => why,
        WhereToFind = answers => FederalYears.Of(new TaxYear(answers.Require(Opening.Year))).Form1040.Agi.TryGetValue(out var line) ? $"{line}." : "Form 1040, the line of that name.",
        SettledBy = "Form 1040 of that year, the line of adjusted gross income",
        Ends = _ => [NothingOrLess, new(Amount.VeryMuch, "so high that nothing is left of it", IsExact: false)],
    };

    public static readonly Amount TaxableIncome = new(
        "taxable-income",
        "your taxable income",
        answers => $"What is {(IsOfThatReturn(answers) ? "the taxable income on that return" : "your taxable income")} for {answers.Get(Opening.Year)}, after all {(IsOfThatReturn(answers) ? "" : "your ")}itemized deductions?")
    {
        Hint = _ => "Take off this deduction too. It may not be less than zero.",
        Why = _ => "From 2026, income in the highest bracket cuts all itemized deductions a little.",
        WhereToFind = _ => "Form 1040, the line of that name, or a draft of it.",
        SettledBy = "Form 1040 of that year, the line of taxable income",
        Ends = _ => [Nothing, new(Amount.VeryMuch, "far in the highest bracket", IsExact: false)],
    };

    public static readonly Amount OtherTwoPercent = new(
        "other-two-percent",
        $"your other deductions under the {MiscellaneousItemizedFloor.Part} floor",
        _ => $"Did you have other expenses under the same {MiscellaneousItemizedFloor.Part} floor? How much?")
    {
        Hint = _ => "Unpaid-back job expenses, tax preparation fees, investment fees, a loss on a retirement account that you do not enter here. Enter 0 if none.",
        Why = _ => $"They fill the {MiscellaneousItemizedFloor.Part} floor first, so more of your loss counts.",
        WhereToFind = _ => "Schedule A, the lines for job expenses and certain miscellaneous deductions.",
        SettledBy = "Schedule A of that year",
        Assumes = new("0", $"Nothing was said of other expenses under the {MiscellaneousItemizedFloor.Part} floor, so none were counted."),
        Ends = _ => [Nothing, new(Amount.VeryMuch, $"more than {MiscellaneousItemizedFloor.Part} of your income", IsExact: false)],
    };

    public static readonly Amount OtherItemized = new(
        "other-itemized",
        "your other itemized deductions",
        answers => IsOfThatReturn(answers) ? "How much are the other itemized deductions on that return?" : "How much were your other itemized deductions?")
    {
        Hint = answers => $"Taxes, mortgage interest, gifts, medical and the rest{(TheFloorIsInForce(answers) ? $", without anything under the {MiscellaneousItemizedFloor.Part} floor" : "")}. Enter 0 if none.",
        Why = _ => "The deduction helps only as far as all itemized deductions together are more than your standard deduction.",
        WhereToFind = answers => TheFloorIsInForce(answers) ? $"Schedule A, the total without the lines under the {MiscellaneousItemizedFloor.Part} floor." : "Schedule A, the line for total itemized deductions, without this one.",
        SettledBy = "Schedule A of that year",
        Ends = _ => [Nothing, new(Amount.VeryMuch, "more than your standard deduction", IsExact: false)],
        Sides =
        [
            new(
                "above-standard",
                "More than the standard deduction (itemized anyway)",
                answers => [new(Agi.TokenOf(StandardOf(answers) + Money.Cent), "a little more than the standard deduction", IsExact: false), new(Amount.VeryMuch, "much more than the standard deduction", IsExact: false)],
                (amount, answers) => amount > StandardOf(answers))
            {
                OfferWhen = ThereIsAStandardDeduction,
            },
            new(
                "below-standard",
                "Less than the standard deduction (it was taken)",
                answers => [Nothing, new(Agi.TokenOf(StandardOf(answers)), "as much as the standard deduction")],
                (amount, answers) => amount <= StandardOf(answers))
            {
                OfferWhen = ThereIsAStandardDeduction,
            },
        ],
    };

    public static readonly Amount NotCut = new(
        "itemized-not-cut",
        "the part of them that the limit for high income leaves alone",
        _ => "How much of those other deductions were medical, investment interest, casualty, theft or gambling losses?")
    {
        Hint = _ => "Enter 0 if none.",
        Why = _ => "Your income is above the point where itemized deductions are cut. These kinds are not cut.",
        WhereToFind = _ => "Schedule A, the lines of those names.",
        SettledBy = "Schedule A of that year",
        Assumes = new("0", "Nothing was said of medical, investment interest, casualty or gambling deductions, so none were set apart from the limit for high income."),
        Ends = answers => answers.Get(OtherItemized) is { IsPositive: true } other ? [Nothing, new(OtherItemized.TokenOf(other), "all of them")] : [Nothing],
    };

    public static readonly WholeNumber AgeOrBlindBoxes = new(
        "age-or-blind-boxes",
        "the number of age and blindness boxes",
        answers => IsOfThatReturn(answers) ? $"How many age and blindness boxes are checked on that return for {answers.Get(Opening.Year)}?" : $"How many age and blindness boxes did you check for {answers.Get(Opening.Year)}?",
        0,
        BoxesOfTwo)
    {
        Hint = _ => "One for each of these: you were 65 or over; you were blind; your spouse was 65 or over; your spouse was blind. Choose 0 if none.",
        Why = _ => "Each one raises your standard deduction.",
        WhereToFind = _ => "The boxes near the line for the standard deduction on Form 1040.",
        SettledBy = "Form 1040 of that year, the age and blindness boxes",
        Most = answers => answers.Get(Status) is { } status ? MostBoxes(status) : BoxesOfTwo,
        Assumes = new("0", "Nothing was said of age 65 or blindness, so no higher standard deduction was counted."),
        IsCertain = true,
    };

    /// <summary>The questions on one page, each asked only when a deduction under the 2% floor is possible.</summary>
    public static Page PageWhen(Func<Answers, bool> aLossIsPossible) =>
        OnOnePage(
        [
            Status,
            SpouseItemizes.When(answers => !Knows(answers, Status, status => status != FilingStatus.MarriedSeparate)),
            AgeOrBlindBoxes.When(RaiseSomething),
            Agi,
            OtherTwoPercent,
            OtherItemized,
            NotCut.When(MayBeCut),
        ]).When(answers => TheFloorIsInForce(answers) && aLossIsPossible(answers));

    /// <summary>The questions on one page for a deduction that is neither under the floor nor barred, each asked only when it is possible.</summary>
    public static Page PageOfOpenDeduction(Func<Answers, bool> itIsPossible) =>
        OnOnePage(
        [
            Status,
            SpouseItemizes.When(answers => !Knows(answers, Status, status => status != FilingStatus.MarriedSeparate)),
            Agi.When(answers => Figures(answers).OverallLimit2013.Rate.IsInForce),
            TaxableIncome.When(answers => Figures(answers).OverallLimit2026.Rate.IsInForce),
            AgeOrBlindBoxes.When(RaiseSomething),
            OtherItemized,
            NotCut.When(MayBeCut),
        ]).When(itIsPossible);

    /// <summary>Income on a page of its own, after every question that may ask it for a limit, where the deduction may be more than all of it.</summary>
    /// <param name="deduction">The deduction, where it is known.</param>
    /// <param name="incomeAtLeast">Income that is certain to be there, such as the payout itself.</param>
    public static Page PageOfTheIncome(Func<Answers, Money?> deduction, Func<Answers, Money?> incomeAtLeast) => new(
        "income",
        "The income of the year",
        Door.Amount,
        IncomeForIt.When(answers => answers.Has(OtherItemized) && !answers.Has(Agi) && !IsTold(answers.Get(TaxableIncome)) && !IsCovered(answers, deduction(answers), incomeAtLeast(answers))));

    // Taxable income that is there is told; where "very much" stands for it, adjusted gross income still bounds it.
    private static bool IsTold(Money? taxableIncome) => taxableIncome is { IsPositive: true } told && !Amount.IsStandIn(told);

    // Beside a spouse who itemizes on a separate return there is none.
    private static bool ThereIsAStandardDeduction(Answers answers) => !answers.Is(SpouseItemizes, true);

    // Where the status is open the largest one holds for every other.
    private static Money StandardOf(Answers answers) =>
        ScheduleA.StandardOf(answers.Get(Status) ?? FilingStatus.MarriedJoint, answers.Is(SpouseItemizes, true), answers.Get(AgeOrBlindBoxes) ?? 0, Figures(answers));

    private static bool IsCovered(Answers answers, Money? deduction, Money? income) => answers.Get(OtherItemized) is { } other && deduction + other <= income;

    private static Page OnOnePage(IReadOnlyList<Question> questions) => new("return", "Your tax return", Door.Amount, questions);

    private static FederalYear Figures(Answers answers) => FederalYears.Of(new TaxYear(answers.Require(Opening.Year)));

    private static bool TheFloorIsInForce(Answers answers) => MiscellaneousItemizedFloor.Years.Includes(new TaxYear(answers.Require(Opening.Year)));

    // Beside a spouse who itemizes there is no standard deduction to raise; a year with a deduction for seniors counts them for that too.
    private static bool RaiseSomething(Answers answers) => !answers.Is(SpouseItemizes, true) || Figures(answers).SeniorDeduction.Amount.IsInForce;

    private static bool MayBeCut(Answers answers)
    {
        var limit = Figures(answers).OverallLimit2013;
        return limit.Threshold.IsInForce
            && answers.Get(OtherItemized) is not { IsZero: true }
            && (answers.Get(Agi) is not { } agi || agi > (answers.Get(Status) is { } status ? limit.Threshold.Value[status] : limit.Threshold.Value.Least));
    }

    private static bool Knows<T>(Answers answers, Question<T> question, Predicate<T> holds)
        where T : struct => answers.Get(question) is { } value && holds(value);

    /// <summary>How many boxes for age and blindness a return can have.</summary>
    internal static int MostBoxes(FilingStatus status) => status is FilingStatus.MarriedJoint or FilingStatus.MarriedSeparate ? BoxesOfTwo : BoxesOfOne;

    // After a death the deduction can be on the last return of the person who died.
    private static bool IsOfThatReturn(Answers answers) => answers.Is(Opening.WhatElse, OtherEvent.PensionStoppedByDeath);
}
