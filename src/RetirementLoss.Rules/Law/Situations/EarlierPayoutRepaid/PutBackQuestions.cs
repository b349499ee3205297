using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;

namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>Questions about a payout that was put back within three years.</summary>
internal static class PutBackQuestions
{
    public static readonly Choice<EarlyPayoutReason> Kind = new(
        "put-back-kind",
        "what the payout was for",
        _ => "What was that payout for?",
        (EarlyPayoutReason.Coronavirus, "Coronavirus", null),
        (EarlyPayoutReason.Disaster, "A declared disaster where I lived", null),
        (EarlyPayoutReason.BirthOrAdoption, "Birth or adoption of a child", null),
        (EarlyPayoutReason.DomesticAbuse, "Abuse at home", null),
        (EarlyPayoutReason.EmergencyExpense, "A personal or family emergency", null),
        (EarlyPayoutReason.TerminalIllness, "I was terminally ill", null),
        (EarlyPayoutReason.None, "None of these", null))
    {
        Why = _ => "Only payouts of these kinds may go back within three years. Any other had sixty days.",
        WhereToFind = _ => "Form 8915, Form 5329 or your own papers from the year of the payout.",
        SettledBy = "Form 8915 or Form 5329 of the year of the payout, or your own papers",
    };

    public static readonly Choice<PutBackAfter> After = new(
        "put-back-after",
        "how long before it had been paid out",
        answers => $"In which year was the money paid out that you put back in {answers.Get(Opening.Year)}?",
        (PutBackAfter.OneYear, "The year before", null),
        (PutBackAfter.TwoYears, "Two years before", null),
        (PutBackAfter.ThreeYears, "Three years before", "And not more than three years after the day of the payout"),
        (PutBackAfter.Longer, "Longer before", "Or more than three years after the day of the payout"))
    {
        Why = _ => "There are three years, from the day after the payout. Its kind must have been in the law then.",
        WhereToFind = _ => "Form 1099-R of the payout.",
        SettledBy = "Form 1099-R of the payout",
    };

    public static readonly YesNo Spread = new(
        "put-back-spread",
        "whether its income was counted over three years",
        _ => "Was the income of that payout counted over three years?")
    {
        Hint = _ => "It was, unless you chose on the return of the first year to count all of it at once.",
        Why = _ => "What goes back first comes off the income of the year in which it goes back.",
        WhereToFind = _ => "Form 8915-E or Form 8915-F of the year of the payout.",
        SettledBy = "Form 8915-E or Form 8915-F of the year of the payout",
        Assumes = new("yes", "Nothing was said of a choice to count all the income at once, so it was taken to be counted over three years."),
    };

    public static readonly Amount Income = new(
        "put-back-income",
        "the income of that payout",
        _ => "How much of that payout is income, in all its years together?")
    {
        Hint = _ => "All of it, before any of it went back.",
        Why = _ => "What goes back takes this income away, and no more.",
        WhereToFind = _ => "Form 1099-R box 2a of the payout, or Form 8915.",
        SettledBy = "Form 1099-R box 2a of the payout, or Form 8915",
        Ends = _ => [new("1", "almost nothing", IsExact: false), new(Amount.VeryMuch, "very much", IsExact: false)],
    };

    public static readonly Amount Back = new(
        "put-back-amount",
        "what you put back",
        answers => $"How much did you put back in {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "With what went back after the year, up to the day you filed its return.",
        Why = _ => "It counts as if it had been rolled over, so it is not income.",
        WhereToFind = _ => "The statement or Form 5498 of the account it went into.",
        SettledBy = "The statement or Form 5498 of the account it went into",
        Ends = _ => [new("1", "almost nothing", IsExact: false), new(Amount.VeryMuch, "all of it", IsExact: false)],
    };

    /// <summary>Whether, after these answers, the income may have been counted over several years.</summary>
    public static bool MayBeSpread(Answers answers) => answers.Get(Kind) is not { } kind || EarlyPayoutExceptions.Of(kind).SpreadsIncome;

    /// <summary>Whether, after these answers, it may have been put back in time, and under a law that was there when it was paid out.</summary>
    public static bool MayCount(Answers answers) => (answers.Get(Kind), answers.Get(After)) switch
    {
        (EarlyPayoutReason.None, _) or (_, PutBackAfter.Longer) => false,
        ({ } kind, { } after) => PutBack.LetGoBack(kind, Pools.IsIra(Pools.Of(answers)), PutBack.YearOf(new(answers.Require(Opening.Year)), after)),
        _ => true,
    };
}
