using System.Globalization;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ContributionReturned;

/// <summary>Questions about an IRA contribution that was taken back or moved.</summary>
internal static class ContributionQuestions
{
    public static readonly Choice<ContributionFix> Fix = new(
        "contribution-fix",
        "the way it was put right",
        answers => $"What was done with the contribution for {answers.Get(Opening.Year)}?",
        (ContributionFix.TakenBack, "It was taken back out of the IRA", "With its share of gain or loss, or the plain amount"),
        (ContributionFix.MovedToOtherKind, "It was moved to the other kind of IRA", "Roth to traditional, or traditional to Roth: a recharacterization"),
        (ContributionFix.ConversionUndone, "It was a conversion to a Roth IRA, and I moved it back", null),
        (ContributionFix.StillIn, "It was too much, and it is still in the IRA", null))
    {
        Why = _ => "A contribution can be taken back or moved in time. A conversion made in 2018 or later cannot be undone.",
        WhereToFind = _ => "Form 1099-R box 7: code 8 or P (with J for a Roth IRA) for a contribution taken back, N or R for one that was moved.",
        SettledBy = "Form 1099-R, box 7, or the form you signed at the custodian",
    };

    public static readonly Day FixedOn = new(
        "fixed-on",
        "the day it was done",
        _ => "On what day was it done?")
    {
        Hint = answers => $"For example 3/1/{answers.Get(Opening.Year) + 1}.",

        // Not the late side: the year decides how often the yearly tax is due.
        Sides = answers => [new(Day.OnOrBefore(DueDates.OfReturn(YearOf(answers))), Sentence.Of($"By {DueDates.OfReturn(YearOf(answers)):MMMM d, yyyy}, when the return was due").ToString())],
        Why = answers => $"The due date decides: {DueDates.OfReturn(YearOf(answers)):MMMM d, yyyy}, or {DueDates.OfExtendedReturn(YearOf(answers)):MMMM d, yyyy} if the return was filed on time or extended.",
        WhereToFind = _ => "The custodian's confirmation.",
        SettledBy = "The custodian's confirmation",
        Ends = answers =>
        [
            new(FixedOn!.TokenOf(DueDates.OfReturn(YearOf(answers))), "by the due date of the return", IsExact: false),
            new(FixedOn!.TokenOf(DueDates.OfExtendedReturn(YearOf(answers)).AddDays(1)), "after the due date", IsExact: false),
        ],
    };

    public static readonly YesNo ReturnOnTime = new(
        "return-on-time",
        "whether your return was filed on time or extended",
        answers => $"Did you file your return for {answers.Get(Opening.Year)} on time, or get an extension?")
    {
        Why = answers => string.Create(CultureInfo.InvariantCulture, $"If so, you had until {DueDates.OfExtendedReturn(YearOf(answers)):MMMM d, yyyy}."),
        WhereToFind = _ => "The date on your return, or Form 4868.",
        SettledBy = "The return of that year, or Form 4868",
    };

    public static readonly YesNo TooMuch = new(
        "contribution-too-much",
        "whether it was more than the law allowed",
        answers => $"Was the contribution more than you were allowed to make for {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "Over the yearly limit, more than you earned, or with too much income for a Roth IRA.",
        Why = _ => "After the due date only money that was too much can come out as a correction. Anything else is an ordinary payout.",
        WhereToFind = _ => "The worksheets in IRS Publication 590-A.",
        SettledBy = "The worksheets in IRS Publication 590-A",
    };

    public static readonly Amount Contribution = new(
        "contribution",
        "the contribution",
        answers => answers.Get(Fix) switch
        {
            ContributionFix.MovedToOtherKind => "How much of the contribution was moved?",
            ContributionFix.StillIn => "How much of the contribution was too much?",
            _ => "How much of the contribution was to come back?",
        })
    {
        Hint = _ => "The amount you put in, before any gain or loss.",
        Why = _ => "A gain or a loss goes along with it in proportion.",
        WhereToFind = _ => "Form 5498, or the custodian's statement.",
        SettledBy = "Form 5498 or the custodian's statement",
        Ends = _ => [new("1", "almost nothing", IsExact: false), new(Amount.VeryMuch, "more than came back", IsExact: false)],
    };

    public static readonly Amount CameBack = new(
        "came-back",
        "the amount that came out",
        answers => answers.Is(Fix, ContributionFix.MovedToOtherKind) ? "How much reached the other IRA?" : "How much came back to you?")
    {
        MayStayUnknown = true,
        Hint = answers => MayBeInTime(answers) ? "I don't know is fine; we can work it out from the next two answers." : "I don't know is fine; then all of it is taken to have come out.",
        Why = answers => MayBeInTime(answers) ? "We check it against the amount that the formula gives." : "What stays in costs a tax for each year at whose end it is there.",
        WhereToFind = _ => "Form 1099-R box 1.",
        SettledBy = "Form 1099-R, box 1",
        Ends = _ => [],
    };

    public static readonly Amount OpeningValue = new(
        "ira-opening",
        "the value of the IRA with the contribution in it",
        _ => "What was that IRA worth just after the contribution went in?")
    {
        MayStayUnknown = true,
        Hint = _ => "The value just before, plus the contribution and anything else put in later. I don't know is fine.",
        Why = _ => "The formula spreads the gain or loss of the IRA over all the money in it.",
        WhereToFind = _ => "The custodian's worksheet for the return, or the statement of that month.",
        SettledBy = "The custodian's worksheet or statement",
        Ends = _ => [],
    };

    public static readonly Amount ClosingValue = new(
        "ira-closing",
        "the value of the IRA just before the money came out",
        _ => "What was it worth just before the money came out?")
    {
        MayStayUnknown = true,
        Hint = _ => "Add back anything paid out in between. I don't know is fine.",
        Why = _ => "The change from the first value to this one is the gain or loss.",
        WhereToFind = _ => "The custodian's worksheet for the return, or the statement of that month.",
        SettledBy = "The custodian's worksheet or statement",
        Ends = _ => [],
    };

    /// <summary>The pages in order.</summary>
    public static IReadOnlyList<Page> Pages { get; } =
    [
        new("fix", "What was done", Door.Cost, Fix),
        new(
            "contribution",
            "The contribution and what came back",
            Door.Cost,
            FixedOn.When(answers => !IsStillIn(answers) && (!IsConversion(answers) || AConversionCouldBeUndoneUntilOctober15.Years.Includes(YearOf(answers)))),
            ReturnOnTime.When(answers => answers.Has(FixedOn) && (answers.Get(FixedOn) is not { } day || (day > DueDates.OfReturn(YearOf(answers)) && day <= DueDates.OfExtendedReturn(YearOf(answers))))),
            TooMuch.When(answers => !IsStillIn(answers) && !IsConversion(answers) && !answers.Is(Fix, ContributionFix.MovedToOtherKind) && MayBeLate(answers)),
            Contribution.When(answers => !IsConversion(answers)),
            CameBack.When(answers => !IsStillIn(answers) && !IsConversion(answers) && (MayBeInTime(answers) || (answers.Has(TooMuch) && !answers.Is(TooMuch, false)))),
            OpeningValue.When(answers => !IsStillIn(answers) && !IsConversion(answers) && MayBeInTime(answers)),
            ClosingValue.When(answers => answers.Get(OpeningValue) is not null)),
        // No exception that reaches an IRA in the years of this tax needs anything besides its reason.
        .. EarlyPayoutQuestions.PagesOfACorrection(MayHaveTaxedGain).Without(EarlyPayoutQuestions.ExceptionFits),
    ];

    private static bool IsStillIn(Answers answers) => answers.Is(Fix, ContributionFix.StillIn);

    // A gain that is known to have come back in time is income, and before it was freed it could bear the additional tax.
    private static bool MayHaveTaxedGain(Answers answers) =>
        !TheGainThatCameBackIsFreeOfTheAdditionalTax.Years.Includes(YearOf(answers))
        && (answers.Is(Fix, ContributionFix.TakenBack) || answers.IsUnknown(Fix))
        && MayBeInTime(answers)
        && (answers.Get(CameBack) is { } back
            ? answers.Get(Contribution) is not { } contribution || back > contribution
            : answers.Get(OpeningValue) is { } opening && answers.Get(ClosingValue) is { } closing && closing > opening);

    private static bool IsConversion(Answers answers) => answers.Is(Fix, ContributionFix.ConversionUndone);

    private static bool MayBeInTime(Answers answers) => answers.Get(FixedOn) is not { } day
        || day <= DueDates.OfReturn(YearOf(answers))
        || (day <= DueDates.OfExtendedReturn(YearOf(answers)) && !answers.Is(ReturnOnTime, false));

    private static bool MayBeLate(Answers answers) => answers.Get(FixedOn) is not { } day
        || day > DueDates.OfExtendedReturn(YearOf(answers))
        || (day > DueDates.OfReturn(YearOf(answers)) && !answers.Is(ReturnOnTime, true));

    private static TaxYear YearOf(Answers answers) => new(answers.Require(Opening.Year));
}
