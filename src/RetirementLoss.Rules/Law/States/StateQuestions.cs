using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>Questions about the state; where the class is closed only the state itself is asked.</summary>
internal static class StateQuestions
{
    private const string AboveStandard = "above-standard";
    private const string BelowStandard = "below-standard";

    private static readonly Possibility Nothing = new("0", "$0");

    public static readonly Choice<UsState> Home = new(
        "state",
        "your state",
        answers => $"In which state did you live in {answers.Get(Opening.Year)}?",
        [.. StateFiles.All.Select(file => (file.State, file.Name, (string?)null)), (UsState.None, "I did not live in a US state", null)])
    {
        Hint = _ => "The state where you were at home for tax. Choose the last line if you lived abroad or in a territory such as Puerto Rico.",
        Why = _ => "Federal law bars this deduction. A few states still have it on their own return, under a general rule.",
        WhereToFind = _ => "The state income tax return of that year, or your address on Form 1040.",
        SettledBy = "The state income tax return of that year, or the address on Form 1040",
        MayStayUnknown = true,
        Assumes = new(Answers.Unknown, "Nothing was said of your state, so no state was tested."),
        IsCertain = true,
    };

    public static readonly YesNo AllYear = new(
        "state-whole-year",
        "whether you lived there all the year",
        answers => $"Did you live in {NameOf(answers)} all of {answers.Get(Opening.Year)}?")
    {
        Why = _ => "A person who moved, or only worked there, fills in another form, which is not covered here.",
        WhereToFind = _ => "The kind of state return you filed: for residents, for part of the year, or for nonresidents.",
        SettledBy = "The state income tax return of that year",
        Assumes = new("yes", "Nothing was said of a move, so you were taken to have lived in the state all the year."),
        IsCertain = true,
    };

    public static readonly Amount OwnIncome = new(
        "state-agi",
        "your state adjusted gross income",
        answers => $"What was your {NameOf(answers)} adjusted gross income for {answers.Get(Opening.Year)}?")
    {
        MayBeNegative = true,
        Hint = _ => "The figure of the state return, which can differ from the federal one. It may be less than zero.",
        Why = _ => "The state measures its floor by this amount.",
        WhereToFind = answers => SpanOf(answers)?.Floor is { } floor ? $"{floor.BaseLine}." : "The state income tax return of that year.",
        SettledBy = "The state income tax return of that year",
        Ends = _ => [Nothing, new(Amount.VeryMuch, "so high that nothing is left of it", IsExact: false)],
    };

    public static readonly Choice<StateBasisAnswer> SameBasis = new(
        "state-basis",
        "whether the state counts the same already-taxed money",
        answers => $"Does {NameOf(answers)} count the same already-taxed money as the federal return?",
        (StateBasisAnswer.Same, "Yes, the same", "Choose this if nothing tells you otherwise"),
        (StateBasisAnswer.Different, "No, another amount", "A contribution or a payout was taxed differently by the state"))
    {
        Hint = answers => FileOf(answers)?.Basis is { } basis && basis.SpeaksOf(answers.Require(Opening.Account)) ? basis.Text : "It differs only where the state taxed contributions or payouts in another way.",
        Why = _ => "The state works out the loss from its own count. A different count makes the loss there larger or smaller.",
        WhereToFind = _ => "Old state tax returns, and your own records of what the state did not let you deduct.",
        SettledBy = "Old state tax returns of the years of the contributions",
        MayStayUnknown = true,
        Assumes = new(Token.Of(StateBasisAnswer.Same), "Nothing was said of a different state count of already-taxed money, so the federal one was used for the state."),
    };

    public static readonly Amount OwnBasis = new(
        "state-basis-left",
        "the already-taxed money that the state counts",
        answers => $"How much already-taxed money, as {NameOf(answers)} counts it, had not come back to you before the payouts of {answers.Get(Opening.Year)}?")
    {
        Hint = answers => BasisQuestions.BasisOf(answers) is { } basis ? $"On the federal return it is {basis}." : "Count it as for the federal return, with the state’s own differences.",
        Why = _ => "The loss on the state return is this amount less what was paid out to you.",
        WhereToFind = _ => "Old state tax returns, and your own records of what the state did not let you deduct.",
        SettledBy = "Old state tax returns of the years of the contributions",
        Ends = _ => [Nothing, new(Amount.EvenMore, "more than on the federal return", IsExact: false)],
    };

    public static readonly Amount OtherItemized = new(
        "state-other-itemized",
        "your other itemized deductions on the state return",
        answers => $"How much were your other itemized deductions for {NameOf(answers)}?")
    {
        Hint = _ => $"Without anything under the {MiscellaneousItemizedFloor.Part} floor. Enter 0 if none. Leave it open if you do not know: then only the deduction is worked out, and not what it is worth.",
        Why = _ => "The deduction helps only as far as all of them together are more than the state’s standard deduction.",
        WhereToFind = _ => "The itemized schedule of the state return.",
        SettledBy = "The itemized schedule of the state return",
        MayStayUnknown = true,
        Assumes = new(Answers.Unknown, "Nothing was said of your other deductions on the state return, so only the deduction was worked out there, and not what it is worth."),
        Ends = _ => [Nothing, new(Amount.VeryMuch, "more than the standard deduction", IsExact: false)],
        // The rules take these as they are said; no amount stands for them.
        Sides =
        [
            new(AboveStandard, "More than the state’s standard deduction (itemized anyway)", _ => [], (_, _) => true),
            new(BelowStandard, "Less than the state’s standard deduction (it was taken)", _ => [], (_, _) => true),
        ],
    };

    public static readonly Amount StandardDeduction = new(
        "state-standard-deduction",
        "the state’s standard deduction for you",
        answers => $"What was your standard deduction for {NameOf(answers)}?")
    {
        Hint = _ => "For your filing status and, where it matters, your income.",
        Why = _ => "Itemizing gives it up. Only what goes beyond it lowers your state tax.",
        WhereToFind = _ => "The state return of that year, or its instructions.",
        SettledBy = "The state return of that year, or its instructions",
        MayStayUnknown = true,
        Assumes = new(Answers.Unknown, "Nothing was said of your state’s standard deduction, so it was not worked out what the deduction is worth there."),
        Ends = _ => [Nothing, new(Amount.VeryMuch, "more than everything you could itemize", IsExact: false)],
    };

    /// <summary>Of a retirement account: whether the state counts the same already-taxed money, and else how much.</summary>
    public static IReadOnlyList<Question> OfItsOwnBasis { get; } =
        [SameBasis.When(answers => IsWorkedOut(answers) && TheStateMayCountOtherwise(answers)), OwnBasis.When(answers => IsWorkedOut(answers) && answers.Is(SameBasis, StateBasisAnswer.Different))];

    /// <summary>The pages in order, their questions asked only while a loss of the class that federal law bars is possible.</summary>
    /// <param name="aLossIsPossible">Whether one is.</param>
    /// <param name="alsoAsks">What is asked besides of the already-taxed money.</param>
    public static IReadOnlyList<Page> PagesWhen(Func<Answers, bool> aLossIsPossible, params IReadOnlyList<Question> alsoAsks) =>
        OnPages(
            answers => StateFiles.Years.Includes(YearOf(answers)) && aLossIsPossible(answers),
            [
                AllYear.When(IsOpen),
                ReturnQuestions.Agi.When(answers => IsWorkedOut(answers) && !answers.Has(ReturnQuestions.Agi) && SpanOf(answers)!.Floor!.Base == FloorBase.FederalAgi),
                OwnIncome.When(answers => IsWorkedOut(answers) && SpanOf(answers)!.Floor!.Base != FloorBase.FederalAgi),
                ReturnQuestions.OtherTwoPercent.When(IsWorkedOut),
                .. alsoAsks,
                OtherItemized.When(answers => IsWorkedOut(answers) && !AllOfItsOwnBasisCameBack(answers)),
            ],
            [
                ReturnQuestions.Status.When(answers => IsEstimated(answers) && !answers.Has(ReturnQuestions.Status) && FileOf(answers)!.StandardDeductions.Any(figure => figure.Year == YearOf(answers))),
                StandardDeduction.When(answers => IsEstimated(answers) && HeldStandardDeduction(answers) is null),
            ]);

    /// <summary>The pages on a personal theft that federal law bars, their questions asked only while there may be one.</summary>
    /// <param name="aTheftMayBeBarred">Whether there may be one.</param>
    public static IReadOnlyList<Page> PagesOfATheft(Func<Answers, bool> aTheftMayBeBarred) =>
        OnPages(
            answers => StateFiles.Years.Includes(YearOf(answers)) && aTheftMayBeBarred(answers),
            [
                AllYear.When(MayAllowATheft),
                ReturnQuestions.Agi.When(answers => WorksOutATheft(answers) && !answers.Has(ReturnQuestions.Agi) && TheftOf(answers)!.Floor!.Base == FloorBase.FederalAgi),
                OwnIncome.When(answers => WorksOutATheft(answers) && TheftOf(answers)!.Floor!.Base != FloorBase.FederalAgi),
                OtherItemized.When(WorksOutATheft),
            ],
            [
                ReturnQuestions.Status.When(answers => EstimatesATheft(answers) && !answers.Has(ReturnQuestions.Status) && FileOf(answers)!.StandardDeductions.Any(figure => figure.Year == YearOf(answers))),
                StandardDeduction.When(answers => EstimatesATheft(answers) && HeldStandardDeduction(answers) is null),
            ]);

    /// <summary>The file of the state that was named; none where none was.</summary>
    public static StateFile? FileOf(Answers answers)
    {
        return answers.Get(Home) is { } home ? StateFiles.Find(home) : null;
    }

    /// <summary>The standard deduction that the file holds for the filing status that was given.</summary>
    internal static StateFigure? HeldStandardDeduction(Answers answers) =>
        FileOf(answers) is { } file && answers.Get(ReturnQuestions.Status) is { } status ? file.StandardDeductionOf(YearOf(answers), status) : null;

    /// <summary>Whether the return of the state itemizes without the loss, where only that was said of the other deductions.</summary>
    internal static bool? ItemizedAnyway(Answers answers) => !answers.TryToken(OtherItemized, out var token) ? null : token switch
    {
        AboveStandard => true,
        BelowStandard => false,
        _ => null,
    };

    private static IReadOnlyList<Page> OnPages(Func<Answers, bool> asked, IReadOnlyList<Question> ofTheReturn, IReadOnlyList<Question> ofItsWorth) =>
    [
        new Page("state", "Your state", Door.State, Home).When(asked),
        new Page("state-return", "The return of your state", Door.State, ofTheReturn).When(asked),
        new Page("state-worth", "What the deduction is worth there", Door.State, ofItsWorth).When(asked),
    ];

    private static TaxYear YearOf(Answers answers) => new(answers.Require(Opening.Year));

    private static StateYear? SpanOf(Answers answers) => FileOf(answers)?.SpanOf(YearOf(answers));

    private static string NameOf(Answers answers) => FileOf(answers)?.Name ?? "your state";

    private static StateTheftSpan? TheftOf(Answers answers) => FileOf(answers)?.TheftOf(YearOf(answers));

    private static bool MayAllowATheft(Answers answers) => TheftOf(answers) is { Answer: StateTheftAnswer.Possible };

    private static bool WorksOutATheft(Answers answers) => MayAllowATheft(answers) && !answers.Is(AllYear, false);

    private static bool EstimatesATheft(Answers answers) => WorksOutATheft(answers) && OthersAreBounded(answers);

    private static bool IsOpen(Answers answers) => SpanOf(answers) is { IsOpen: true };

    private static bool IsWorkedOut(Answers answers) => IsOpen(answers) && !answers.Is(AllYear, false);

    // What went into a Roth account was deducted nowhere. Of other accounts the file says where the state differs; where it says nothing of the state, the person may know.
    private static bool TheStateMayCountOtherwise(Answers answers) =>
        !Pools.IsRoth(Pools.Of(answers)) && (FileOf(answers)!.Basis is not { } basis || (!basis.IsTheFederalOne && basis.SpeaksOf(answers.Require(Opening.Account))));

    // What the deduction is worth can be told only by someone who knows the other deductions.
    private static bool IsEstimated(Answers answers) => IsWorkedOut(answers) && !AllOfItsOwnBasisCameBack(answers) && OthersAreBounded(answers);

    // Above the standard deduction all of the loss counts, so what that deduction is need not be known.
    private static bool OthersAreBounded(Answers answers) => answers.Get(OtherItemized) is not null || ItemizedAnyway(answers) == false;

    // Then the state sees no loss either, whatever its return looks like.
    private static bool AllOfItsOwnBasisCameBack(Answers answers) =>
        answers.Is(SameBasis, StateBasisAnswer.Different) && answers.Get(OwnBasis) is { } own && answers.Get(PayoutQuestions.Received) is { } received && own <= received;
}
