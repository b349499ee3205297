using System.Globalization;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>Questions about too much paid into a health savings account.</summary>
internal static class HealthSavingsQuestions
{
    public static readonly Choice<HealthSavingsExcess> Excess = new(
        "hsa-excess",
        "whether too much was paid in",
        answers => $"Was more put into the account for {answers.Get(Opening.Year)} than the law allowed?",
        (HealthSavingsExcess.None, "No", null),
        (HealthSavingsExcess.TakenBack, "Yes, and it was taken back out", null),
        (HealthSavingsExcess.LeftIn, "Yes, and it is still in the account", null))
    {
        Hint = _ => "Your money and your employer's together, over the yearly limit or in months without the right kind of insurance.",
        Why = _ => "Money beyond the limit was not deducted. Taken out in time it counts as never put in; left in, it is taxed every year.",
        WhereToFind = _ => "Form 8889, lines 2 to 13, or the letter of the trustee.",
        SettledBy = "Form 8889, lines 2 to 13",
        Assumes = new(Token.Of(HealthSavingsExcess.None), "Nothing was said of too much paid in, so none was taken to be."),
    };

    public static readonly Amount ExcessAmount = new(
        "hsa-excess-amount",
        "the amount that was too much",
        _ => "How much of what went in was too much?")
    {
        Hint = _ => "Before any gain or loss.",
        Why = _ => "What came back is held against it.",
        WhereToFind = _ => "Form 8889, or the letter of the trustee.",
        SettledBy = "Form 8889",
        Ends = _ => [new("1", "almost nothing", IsExact: false), new(Amount.VeryMuch, "more than came back", IsExact: false)],
    };

    public static readonly Amount CameBack = new(
        "hsa-came-back",
        "the amount that came out",
        _ => "How much came out, with its gain or loss?")
    {
        MayStayUnknown = true,
        Hint = _ => "I don't know is fine.",
        Why = _ => "A gain that comes out is income. A loss is not deducted.",
        WhereToFind = _ => "Form 1099-SA with code 2: box 1, and the gain in box 2.",
        SettledBy = "Form 1099-SA, boxes 1 and 2",
        Ends = _ => [],
    };

    public static readonly Day TakenOn = new(
        "hsa-taken-on",
        "the day it came out",
        _ => "On what day did it come out?")
    {
        Hint = answers => $"For example 3/1/{answers.Get(Opening.Year) + 1}.",

        // Not the late side: the year decides how often the yearly tax is due.
        Sides = answers => [new(Day.OnOrBefore(DueDates.OfReturn(YearOf(answers))), Sentence.Of($"By {DueDates.OfReturn(YearOf(answers)):MMMM d, yyyy}, when the return was due").ToString())],
        Why = answers => string.Create(CultureInfo.InvariantCulture, $"The due date decides: {DueDates.OfReturn(YearOf(answers)):MMMM d, yyyy}, or {DueDates.OfExtendedReturn(YearOf(answers)):MMMM d, yyyy} if the return was filed on time or extended."),
        WhereToFind = _ => "The trustee's confirmation.",
        SettledBy = "The trustee's confirmation",
        Ends = answers =>
        [
            new(TakenOn!.TokenOf(DueDates.OfReturn(YearOf(answers))), "by the due date of the return", IsExact: false),
            new(TakenOn!.TokenOf(DueDates.OfExtendedReturn(YearOf(answers)).AddDays(1)), "after the due date", IsExact: false),
        ],
    };

    public static readonly YesNo ReturnOnTime = new(
        "hsa-return-on-time",
        "whether your return was filed on time or extended",
        answers => $"Did you file your return for {answers.Get(Opening.Year)} on time, or get an extension?")
    {
        Why = _ => "If so, you had six months more.",
        WhereToFind = _ => "The date on your return, or Form 4868.",
        SettledBy = "The return of that year, or Form 4868",
    };

    /// <summary>The questions in order, for a health savings account.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        Excess.When(answers => answers.Is(Opening.Account, AccountKind.HealthSavings)),
        ExcessAmount.When(answers => answers.Has(Excess) && !answers.Is(Excess, HealthSavingsExcess.None)),
        TakenOn.When(MayBeTakenBack),
        ReturnOnTime.When(answers => MayBeTakenBack(answers) && (answers.Get(TakenOn) is not { } day || (day > DueDates.OfReturn(YearOf(answers)) && day <= DueDates.OfExtendedReturn(YearOf(answers))))),
        CameBack.When(answers => MayBeTakenBack(answers) && MayBeInTime(answers)),
    ];

    private static bool MayBeTakenBack(Answers answers) => answers.IsUnknown(Excess) || answers.Is(Excess, HealthSavingsExcess.TakenBack);

    private static bool MayBeInTime(Answers answers) => answers.Get(TakenOn) is not { } day
        || day <= DueDates.OfReturn(YearOf(answers))
        || (day <= DueDates.OfExtendedReturn(YearOf(answers)) && !answers.Is(ReturnOnTime, false));

    private static TaxYear YearOf(Answers answers) => new(answers.Require(Opening.Year));
}
