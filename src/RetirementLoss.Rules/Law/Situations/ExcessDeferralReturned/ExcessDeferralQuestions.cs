using System.Globalization;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>Questions about pay that was put into a plan beyond a limit.</summary>
internal static class ExcessDeferralQuestions
{
    public static readonly Choice<ExcessKind> Kind = new(
        "excess-kind",
        "the reason it was too much",
        _ => "Why was the money too much?",
        (ExcessKind.OverTheYearlyLimit, "I put in more of my pay than the yearly limit", "Often with two employers in one year"),
        (ExcessKind.FailedThePlanTests, "The plan failed its tests for higher-paid employees", "The letter speaks of excess contributions, ADP or ACP"),
        (ExcessKind.OverTheTotalLimit, "All that went in, the employer's money too, was over the plan's total limit", "The letter speaks of section 415"))
    {
        Why = _ => "Only money over the yearly limit for your own pay was taxed before it came back. So only its loss can be deducted.",
        WhereToFind = _ => "The letter that came with the check names the reason.",
        SettledBy = "The plan's letter about the refund",
    };

    public static readonly Choice<ExcessTiming> Timing = new(
        "excess-timing",
        "the time the money was put in",
        answers => $"When was the money put in that was sent back in {answers.Get(Opening.Year)}?",
        (ExcessTiming.PutInTheYearBefore, "In the year before", null),
        (ExcessTiming.PutInTheSameYear, "In the same year", null),
        (ExcessTiming.PutInEarlier, "Earlier than that", null),
        (ExcessTiming.NotSentBack, "It was not sent back", "It was put in during this year and is still in the plan"))
    {
        Why = answers => answers.Is(Opening.Account, AccountKind.Plan457b)
            ? "The money is income of the year it was put in. If it came back in that same year, only what came back is taxed."
            : $"Money over the limit must come back by a day of the next year: {DueDates.OfExcessDeferrals(YearOf(answers)):MMMM d, yyyy}, for money put in the year before. After that it is taxed twice.",
        WhereToFind = _ => "The plan's letter. Code P in box 7 of Form 1099-R means that it was put in the year before, code 8 in the same year.",
        SettledBy = "The plan's letter, or box 7 of Form 1099-R (code P or 8)",
    };

    public static readonly Day SentBackOn = new(
        "sent-back-on",
        "the day it was sent back",
        _ => "On what day did the plan pay it back?")
    {
        Hint = answers => $"For example 3/20/{answers.Get(Opening.Year)}.",
        Sides = SidesOfDay,
        Why = answers => $"Up to {DueDates.OfExcessDeferrals(YearOf(answers)):MMMM d, yyyy} it was in time. One day later it is taxed twice.",
        WhereToFind = _ => "The date of the check or deposit.",
        SettledBy = "The date of the plan's check or deposit",
        Ends = EndsOfDay,
    };

    public static readonly Amount Excess = new(
        "excess",
        "the amount that was too much",
        _ => "How much of what you put in was too much?")
    {
        Hint = _ => "The amount before any gain or loss.",
        Why = _ => "Your loss is this amount less what came back.",
        WhereToFind = _ => "The plan's letter names it. It is what you put in at all employers (box 12 of your Forms W-2, codes D, E, F, S, AA and BB) above the limit.",
        SettledBy = "The plan's letter about the refund",
        Ends = _ => [new("1", "almost nothing", IsExact: false), new(Amount.VeryMuch, "more than was sent back", IsExact: false)],
    };

    public static readonly Amount SentBack = new(
        "sent-back",
        "the amount sent back",
        _ => "How much was sent back to you?")
    {
        Hint = _ => "Before tax was withheld.",
        Why = _ => "Your loss is what was too much less this amount.",
        WhereToFind = _ => "Form 1099-R box 1, with code P or 8 in box 7.",
        SettledBy = "Form 1099-R, box 1",
        Ends = answers => answers.Get(Excess) is { } excess
            ? [new("0", "$0"), new(Excess.TokenOf(excess), $"all {excess} of it"), new(Amount.VeryMuch, "more than was put in", IsExact: false)]
            : [new("0", "$0"), new(Amount.VeryMuch, "more than was put in", IsExact: false)],
    };

    public static readonly YesNo WasAll = new(
        "sent-back-all",
        "whether all of it was sent back",
        _ => "Was that all of what was too much, with its gain or loss?")
    {
        Hint = _ => "No if the plan still keeps a part of it.",
        Why = _ => "Of a part the law takes a share of the excess and a share of its gain or loss.",
        WhereToFind = _ => "The plan's letter, or its sum of what was too much and the gain or loss on it.",
        SettledBy = "The plan's letter about the refund",
        Assumes = new("yes", "Nothing was said of a part that stayed in the plan, so all of what was too much was taken to have come back."),
    };

    public static readonly Amount DueBack = new(
        "due-back",
        "the amount that should have come back",
        _ => "How much should have come back, with its gain or loss?")
    {
        Hint = _ => "What was too much, plus its gain or less its loss.",
        Why = _ => "The part that did come back is divided by it.",
        WhereToFind = _ => "The plan's letter, or ask the plan for its sum.",
        SettledBy = "The plan's letter about the refund",
        Ends = answers => answers.Get(SentBack) is { IsPositive: true } back && !Amount.IsStandIn(back)
            ? [new(SentBack.TokenOf(back + back), "twice as much as came back", IsExact: false), new(Amount.EvenMore, "very much more", IsExact: false)]
            : [new(Amount.EvenMore, "more than was sent back", IsExact: false)],
    };

    public static readonly Amount TotalDeferred = new(
        "total-deferred",
        "all the pay you put in that year",
        answers => $"How much of your pay did you put into all plans together in {DeferralYear(answers)}?")
    {
        MayStayUnknown = true,
        Hint = _ => "All employers, Roth and pre-tax, catch-up too. Not after-tax money and not your employer's money. I don't know is fine.",
        Why = _ => "We check it against the limit of that year. Some pages on the web name limits that are too low.",
        WhereToFind = _ => "Box 12 of your Forms W-2, codes D, E, F, S, AA and BB.",
        SettledBy = "Box 12 of the Forms W-2 of that year",
        Ends = _ => [],
    };

    public static readonly Choice<DeferralAge> Age = new(
        "deferral-age",
        "your age at the end of that year",
        answers => $"How old were you on December 31, {DeferralYear(answers)}?",
        (DeferralAge.Under50, "Under 50", null),
        (DeferralAge.From50, "50 to 59", null),
        (DeferralAge.From60To63, "60 to 63", null),
        (DeferralAge.From64, "64 or over", null))
    {
        MayStayUnknown = true,
        Why = _ => "The limit is higher from 50, and from 2025 higher still at 60 to 63.",
        WhereToFind = _ => "Your date of birth.",
        SettledBy = "Your date of birth",
    };

    /// <summary>The pages in order.</summary>
    public static IReadOnlyList<Page> Pages { get; } =
    [
        new(
            "excess-why",
            "Why it was too much, and when it came back",
            Door.Kind,
            Kind.When(answers => !IsIn457b(answers)),
            Timing.When(MayBeOverTheYearlyLimit),
            SentBackOn.When(answers => MayBeOverTheYearlyLimit(answers) && !IsIn457b(answers) && (answers.Get(Timing) is null or ExcessTiming.PutInTheYearBefore)))
        {
            AlsoFor = [Door.Cost],
        },
        new(
            "excess",
            "What was too much, and what came back",
            Door.Kind,
            Excess,
            SentBack.When(answers => !(MayBeOverTheYearlyLimit(answers) && answers.Is(Timing, ExcessTiming.NotSentBack))),
            WasAll.When(MayBeAPart),
            DueBack.When(answers => MayBeAPart(answers) && !answers.Is(WasAll, true)),
            TotalDeferred.When(TheTotalTells),
            Age.When(answers => TheTotalTells(answers) && !answers.IsUnknown(TotalDeferred)))
        {
            AlsoFor = [Door.Cost],
            TurnsWhile = MayBeOverTheYearlyLimit,
        },
        .. EarlyPayoutQuestions.PagesOfACorrection(MayBeTaxedAgain),
    ];

    private static bool MayBeAPart(Answers answers) => MayBeOverTheYearlyLimit(answers) && MayBeInTimeAfterTheYear(answers) && answers.Get(SentBack) is not { IsZero: true };

    private static bool TheTotalTells(Answers answers) =>
        MayBeOverTheYearlyLimit(answers) && !IsIn457b(answers) && !answers.Is(Opening.Account, AccountKind.SimpleIra) && DeferralYear(answers) is { } year && FederalYears.Supports(year);

    private static bool IsIn457b(Answers answers) => answers.Is(Opening.Account, AccountKind.Plan457b);

    private static bool MayBeOverTheYearlyLimit(Answers answers) => IsIn457b(answers) || answers.Get(Kind) is null or ExcessKind.OverTheYearlyLimit;

    // Of what came back in the year it was put in, or too late, all is taxed, whatever part it was.
    private static bool MayBeInTimeAfterTheYear(Answers answers) => answers.Get(Timing) switch
    {
        null => true,
        ExcessTiming.PutInTheYearBefore => IsIn457b(answers) || !IsLate(answers),
        ExcessTiming.PutInEarlier => IsIn457b(answers),
        _ => false,
    };

    private static bool MayBeTaxedAgain(Answers answers) =>
        MayBeOverTheYearlyLimit(answers)
        && answers.Get(SentBack) is not { IsZero: true }
        && answers.Get(Timing) switch
        {
            null or ExcessTiming.PutInEarlier => true,
            ExcessTiming.PutInTheYearBefore => answers.IsUnknown(SentBackOn) || IsLate(answers),
            _ => false,
        };

    // By month and day, as the rule reads it: the same facts are tried in other years too.
    private static bool IsLate(Answers answers) => answers.Get(SentBackOn) is { } day && DueDates.OfExcessDeferrals(YearOf(answers)) is var last && (day.Month, day.Day).CompareTo((last.Month, last.Day)) > 0;

    /// <summary>The limit of the year of the deferral, where the answers fix year and age.</summary>
    internal static Money? Limit(Answers answers) => DeferralYear(answers) is { } year && FederalYears.TryGet(year, out var figures) && answers.Get(Age) is { } age
        ? DeferralLimit.Of(figures.ContributionLimits, age)
        : null;

    private static TaxYear YearOf(Answers answers) => new(answers.Require(Opening.Year));

    internal static TaxYear? DeferralYear(Answers answers) => answers.Get(Timing) is { } timing ? ExcessDeferralCase.DeferralYearOf(timing, YearOf(answers)) : null;

    private static IReadOnlyList<Possibility> SidesOfDay(Answers answers)
    {
        var last = DueDates.OfExcessDeferrals(YearOf(answers));
        return [new(Day.OnOrBefore(last), Sentence.Of($"By {last:MMMM d, yyyy}").ToString()), new(Day.LaterThan(last), Sentence.Of($"After {last:MMMM d, yyyy}").ToString())];
    }

    private static IReadOnlyList<Possibility> EndsOfDay(Answers answers)
    {
        var last = DueDates.OfExcessDeferrals(YearOf(answers));
        return [new(SentBackOn.TokenOf(last), string.Create(CultureInfo.InvariantCulture, $"by {last:MMMM d}"), IsExact: false), new(SentBackOn.TokenOf(last.AddDays(1)), string.Create(CultureInfo.InvariantCulture, $"after {last:MMMM d}"), IsExact: false)];
    }
}
