using System.Globalization;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>Questions about an annuity that stopped at a death.</summary>
internal static class PensionStoppedByDeathQuestions
{
    // More payments, and more people, are slips of the hand.
    private const int MostMonths = 1200;
    private const int MostHeirs = 99;

    public static readonly YesNo PaidAsAnnuity = new(
        "paid-as-annuity",
        "whether it was paid as an annuity",
        _ => "Was it paid as an annuity: regular payments for life, or for a fixed time of more than a year?")
    {
        Hint = _ => "A monthly pension is an annuity. One lump sum, or withdrawals whenever you liked, are not.",
        Why = _ => "The rule is only for payments that were to go on and were cut short by a death.",
        WhereToFind = _ => "The letter that awarded the pension, or the annuity contract.",
        SettledBy = "The letter that awarded the pension, or the annuity contract",
    };

    public static readonly YesNo HadBegun = new(
        "annuity-had-begun",
        "whether payments had begun before the death",
        _ => "Had the payments begun before the person died?")
    {
        Why = _ => "If none had been due yet, the already-taxed money passes on to those who inherit, and other rules apply.",
        WhereToFind = _ => "The first payment statement, or Forms 1099-R of earlier years.",
        SettledBy = "Forms 1099-R of the years before the death",
    };

    public static readonly YesNo SurvivorStillPaid = new(
        "survivor-still-paid",
        "whether someone is still being paid",
        _ => "Is anyone still being paid a pension or annuity from it?")
    {
        Hint = _ => "A widow, widower or other survivor who draws payments for life. A refund, or payments that were only guaranteed for a fixed time, do not count here.",
        Why = _ => "While a survivor is paid, already-taxed money still comes back with each payment.",
        WhereToFind = _ => "The plan's or insurer's letter after the death.",
        SettledBy = "The plan's or insurer's letter after the death",
    };

    public static readonly Choice<CostSource> CostGiven = new(
        "annuity-cost-given",
        "what you know of the already-taxed money in it",
        _ => "What do you know of the already-taxed money in it?",
        (CostSource.Letter, "The amount that never came back", "A letter calls it unrecovered cost, or unrecovered investment in the contract"),
        (CostSource.Parts, "What was in it at the start, and what came back", "Or a part of that"),
        (CostSource.Months, "What was in it, and how many payments were made", "The Simplified Method worksheet helps, or the tax-free part of one payment"))
    {
        OfferWhen = (source, answers) => source != CostSource.Months || !IsIra(answers),
        MayBeUnknown = false,
        Assumes = new(Token.Of(CostSource.Parts), ""),
        Why = _ => "Only already-taxed money that never came back can be deducted. Each way leads to that amount.",
        WhereToFind = _ => "The plan or insurer often writes the amount that is left after the death. Else Forms 1099-R of the years show the parts.",
    };

    public static readonly Amount CostNeverBack = new(
        "annuity-cost-left",
        "the already-taxed money that never came back",
        _ => "How much already-taxed money never came back?")
    {
        Hint = _ => "The unrecovered cost that the letter names, not what was in it at the start.",
        Why = _ => "This is the most that can be deducted.",
        WhereToFind = _ => "The plan's or insurer's letter after the death.",
        SettledBy = "The plan's or insurer's letter on the cost that is left",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than any refund", IsExact: false)],
    };

    public static readonly Amount Cost = new(
        "annuity-cost",
        "the already-taxed money in it when payments began",
        _ => "How much already-taxed money was in it when the payments began?")
    {
        Hint = _ => "The person's own contributions that had been taxed, or the price of the annuity. Enter 0 if the employer paid for it all.",
        Why = _ => "Only already-taxed money that never came back can be deducted.",
        WhereToFind = _ => "Form 1099-R box 9b, the Simplified Method worksheet kept with the tax papers, or the insurer's letter.",
        SettledBy = "Form 1099-R box 9b, or the plan's or insurer's letter on the cost",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than came back", IsExact: false)],
    };

    public static readonly Amount Recovered = new(
        "annuity-recovered",
        "the already-taxed money that came back",
        _ => "How much of it came back tax-free, in all payments together?")
    {
        Hint = _ => "The tax-free part of one payment, times the number of payments. A survivor's payments count too.",
        Why = _ => "What came back tax-free is not lost.",
        WhereToFind = _ => "The Simplified Method worksheet, or Form 1099-R box 1 less box 2a of each year.",
        SettledBy = "The Simplified Method worksheet, or Forms 1099-R of all years",
        Ends = answers => answers.Get(Cost) is { } cost ? [new("0", "$0"), new(Cost.TokenOf(cost), "all of it")] : [new("0", "$0")],
    };

    public static readonly Count MonthsExpected = new(
        "annuity-months-expected",
        "the number of payments over which it was to come back",
        _ => "Over how many monthly payments was it to come back?",
        1,
        MostMonths)
    {
        MayStayUnknown = true,
        Hint = _ => "For example 260 or 310. If you do not know, give the tax-free part of one payment instead.",
        Why = _ => "The same part of each payment is tax-free, until so many have been made. Then all of it has come back.",
        WhereToFind = _ => "The Simplified Method worksheet kept with the tax papers, line 3.",
        SettledBy = "The Simplified Method worksheet, line 3",
        Ends = _ => [new("1", "no more than were made", IsExact: false), new(Word(MostMonths), "many more than were made", IsExact: false)],
    };

    public static readonly Count MonthsPaid = new(
        "annuity-months-paid",
        "the number of monthly payments that were made",
        _ => "How many monthly payments were made?",
        0,
        MostMonths)
    {
        Hint = _ => "From the first one to the last. A survivor's payments count too.",
        Why = _ => "With each of them the same part came back tax-free.",
        WhereToFind = _ => "Count twelve for each full year from the first payment, and the months before and after.",
        SettledBy = "The letter that awarded the pension, and the last payment statement",
        Ends = answers => [new("0", "none"), new(answers.Get(MonthsExpected) is { } expected ? Word(expected) : Word(MostMonths), "so many that all of it came back", IsExact: false)],
    };

    public static readonly Amount MonthlyPart = new(
        "annuity-monthly-part",
        "the tax-free part of one monthly payment",
        _ => "How much of one monthly payment was tax-free?")
    {
        Hint = _ => "Only if you do not know over how many payments it was to come back. It stays the same when the payment rises.",
        Why = _ => "This much came back with each payment.",
        WhereToFind = _ => "The Simplified Method worksheet, line 4; or for one year Form 1099-R box 1 less box 2a, divided by its payments.",
        SettledBy = "The Simplified Method worksheet, line 4",
        Ends = answers => [new("0", "$0"), new(answers.Get(Cost) is { IsPositive: true } cost ? Cost.TokenOf(cost) : Amount.VeryMuch, "so much that all of it came back", IsExact: false)],
    };

    public static readonly Day BeganOn = new(
        "annuity-start",
        "the day the annuity began",
        _ => "On what day did the annuity begin?")
    {
        Hint = _ => "The first day of the first period that was paid for. For example 1/1/2019. If you do not know the day, check the side below.",
        Sides = answers =>
        [
            new(Day.LaterThan(Cutoff(answers)), Sentence.Of($"After {Cutoff(answers):MMMM d, yyyy}").ToString()),
            new(Day.OnOrBefore(Cutoff(answers)), Sentence.Of($"On or before {Cutoff(answers):MMMM d, yyyy}").ToString()),
        ],
        Why = answers => Sentence.Of($"The deduction is only for annuities that began after {Cutoff(answers):MMMM d, yyyy}. Older ones went by other rules.").ToString(),
        WhereToFind = _ => "The letter that awarded the pension, or the annuity contract.",
        SettledBy = "The letter that awarded the pension, or the annuity contract",
        Ends = answers =>
        [
            new(Word(Cutoff(answers)), Sentence.Of($"On or before {Cutoff(answers):MMMM d, yyyy}").ToString(), IsExact: false),
            new(Word(Cutoff(answers).AddDays(1)), Sentence.Of($"After {Cutoff(answers):MMMM d, yyyy}").ToString(), IsExact: false),
        ],
    };

    public static readonly YesNo HasRefund = new(
        "annuity-refund",
        "whether a refund is paid because of the death",
        _ => "Is a refund, or what was left of guaranteed payments, paid to someone because of the death?")
    {
        Hint = _ => "For example contributions that the plan sends back to the family.",
        Why = _ => "If so, the deduction belongs to the person who gets it. If not, it belongs on the last return of the person who died.",
        WhereToFind = _ => "The plan's or insurer's letter after the death; Form 1099-R with code 4 in box 7.",
        SettledBy = "The plan's or insurer's letter after the death",
    };

    public static readonly Count Heirs = new(
        "annuity-heirs",
        "the number of people who share the refund",
        _ => "How many people share the refund, you among them?",
        1,
        MostHeirs)
    {
        Hint = _ => "Enter 1 if all of it is yours.",
        Why = _ => "The cost that is left is deducted once. Each takes the part that goes with the own part of the refund.",
        WhereToFind = _ => "The plan's or insurer's letter after the death, or the executor.",
        SettledBy = "The plan's or insurer's letter that names who gets the refund",
        Assumes = new("1", "Nothing was said of others who share the refund, so all of it was taken to be yours."),
        Ends = _ => [new("1", "you alone"), new("2", "two or more", IsExact: false)],
    };

    public static readonly Amount Share = new(
        "annuity-share",
        "your share of the refund",
        _ => $"Of each {Money.Hundred} of the refund, how much is yours?")
    {
        Hint = _ => "Only if others share it. Equal shares are 50 for two people, 33.33 for three, 25 for four.",
        Why = _ => "The same share of the cost that is left is yours to deduct.",
        WhereToFind = _ => "The plan's or insurer's letter after the death, or the executor.",
        SettledBy = "The plan's or insurer's letter that names who gets the refund",
        Ends = _ => [new("0.01", "a cent of it"), new("99.99", "all but a cent of it")],
    };

    public static readonly Amount RefundTaxFree = new(
        "annuity-refund-tax-free",
        "the tax-free part of the refund",
        answers => answers.Get(Heirs) > 1 ? "How much of your part of the refund is tax-free?" : "How much of that refund is tax-free?")
    {
        Hint = _ => "Form 1099-R box 1 less box 2a. Enter 0 if all of it is taxed.",
        Why = _ => "What comes back tax-free now is not lost either, and is taken off.",
        WhereToFind = _ => "Form 1099-R of the refund, with code 4 in box 7.",
        SettledBy = "Form 1099-R of the refund",
        Ends = answers => LeftOfMine(answers) is { IsPositive: true } left ? [new("0", "$0"), new(Cost.TokenOf(left), "all that was left")] : [new("0", "$0")],
    };

    public static readonly Choice<WhoseReturn> ReturnOf = new(
        "annuity-return",
        "whose tax return it is",
        _ => "On whose tax return would it be deducted?",
        (WhoseReturn.FinalReturn, "The last return of the person who died", "Also a joint return with the widow or widower for that year"),
        (WhoseReturn.RefundRecipient, "Mine, and I get the refund", null),
        (WhoseReturn.Estate, "The return of the estate (Form 1041)", null),
        (WhoseReturn.Heir, "Mine, and I get no refund", "As an heir, an executor, or the widow or widower on a return of a later year"))
    {
        OfferWhen = (whose, answers) => whose != WhoseReturn.RefundRecipient || !answers.Is(HasRefund, false),
        Why = _ => "Only one return can take it.",
        WhereToFind = _ => "The executor's papers, and the letter on the refund.",
        SettledBy = "The plan's or insurer's letter that names who gets the refund",
    };

    public static readonly YesNo IsTheYear = new(
        "annuity-year",
        "whether this is the right year",
        answers => answers.Is(HasRefund, true)
            ? $"Was the refund received in {answers.Get(Opening.Year)}?"
            : $"Did the person die in {answers.Get(Opening.Year)}?")
    {
        Why = _ => "The deduction belongs to one year: that of the death, or that of the refund where one is paid.",
        WhereToFind = _ => "The death certificate, or Form 1099-R of the refund.",
        SettledBy = "The death certificate, or Form 1099-R of the refund",
        Assumes = new("yes", "Nothing was said of the year of the death or of the refund, so it was taken to be this tax year."),
    };

    /// <summary>Cost left over at the death, where it is known.</summary>
    public static Money? Left(Answers answers)
    {
        return answers.Is(CostGiven, CostSource.Letter) ? answers.Get(CostNeverBack)
            : answers.Is(CostGiven, CostSource.Months) ? LeftByMonths(answers)
            : answers.Get(Cost) is not { } cost ? null : cost.IsZero ? cost : answers.Get(Recovered) is { } recovered ? (cost - recovered).OrZero : null;
    }

    /// <summary>The part of it that goes with this person's part of the refund, where both are known.</summary>
    public static Money? LeftOfMine(Answers answers) => Left(answers) is { } left && RefundShare.From(answers) is { } share ? share.Of(left) : null;

    /// <summary>Whether as many payments were made as were expected, so that nothing is left whatever the cost was.</summary>
    public static bool AllWereMade(Answers answers) => answers.Get(MonthsExpected) is { } expected && answers.Get(MonthsPaid) is { } paid && paid >= expected;

    private static Money? LeftByMonths(Answers answers) => AllWereMade(answers) ? Money.Zero
        : answers.Get(Cost) is not { } cost ? null
        : cost.IsZero ? cost
        : CostByMonths.Of(answers) is { } months ? cost - months.BackOf(cost) : null;

    /// <summary>Whether it came out of an IRA, which counts already-taxed money in its own way.</summary>
    internal static bool IsIra(Answers answers) => Opening.HasPool(answers) && Pools.IsIra(Pools.Of(answers));

    /// <summary>The last day on which an annuity could begin and be left out of the rule.</summary>
    public static DateOnly Cutoff(Answers answers)
    {
        return FederalYears.Of(new TaxYear(answers.Require(Opening.Year))).AnnuityCostCutoff.Value;
    }

    private static string Word(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Word(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
