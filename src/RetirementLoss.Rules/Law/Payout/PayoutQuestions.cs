using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>Questions about what came out in the year and what stayed.</summary>
internal static class PayoutQuestions
{
    public static readonly Amount Received = new(
        "received",
        "the amount paid out to you",
        answers => Pools.IsIra(Pools.Of(answers))
            ? $"How much was paid out of all these IRAs in {answers.Get(Opening.Year)}?"
            : $"How much was paid out to you in {answers.Get(Opening.Year)}?")
    {
        Hint = answers => Pools.IsIra(Pools.Of(answers)) ? $"All payouts of the year from {Whose(answers)} {Pools.Words(Pools.Of(answers))}, before tax was withheld; {(answers.Is(Opening.Happened, WhatHappened.PaidOut) ? "shares and other property are asked next" : "shares and other property at what they were worth that day")}." : "Cash before tax was withheld; shares are asked next.",
        Why = _ => "All payouts of one year count as one. Your loss, if there is one, is what you did not get back.",
        WhereToFind = _ => "Form 1099-R box 1; add up all forms for these accounts.",
        SettledBy = "Form 1099-R, box 1",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than you put in", IsExact: false)],
    };

    public static readonly Amount PutIn = new(
        "put-in",
        "everything that ever went in",
        _ => "Counting everyone's money, how much ever went into the account?")
    {
        Hint = _ => "Your own money, your employer's and rollovers, taxed or not, less what came out earlier. A rough figure will do.",
        Why = _ => "It shows what the account fell by next to what the law counts. It does not change the verdict.",
        WhereToFind = _ => "Statements often show total contributions.",
        SettledBy = "The statements of the account",
        MayStayUnknown = true,
        IsOptional = true,
        Ends = _ => [],
    };

    public static readonly YesNo SameKindLeft = new(
        "same-kind-left",
        "whether money was left in an account that counts with it",
        answers => Pools.Of(answers) switch
        {
            Pool.TraditionalIras => $"At the end of {answers.Get(Opening.Year)}, was money left in any traditional, SEP or SIMPLE IRA of yours?",
            Pool.RothIras => $"At the end of {answers.Get(Opening.Year)}, was money left in any Roth IRA of yours?",
            Pool.InheritedTraditionalIras => $"At the end of {answers.Get(Opening.Year)}, was money left in any traditional IRA you inherited from the same person?",
            Pool.InheritedRothIras => $"At the end of {answers.Get(Opening.Year)}, was money left in any Roth IRA you inherited from the same person?",
            Pool.EmployerPlan when answers.Is(Opening.Account, AccountKind.Plan403b) => $"At the end of {answers.Get(Opening.Year)}, was money left in any 403(b) contract from the same employer?",
            Pool.EmployerPlan => $"At the end of {answers.Get(Opening.Year)}, was any of your money left in the plan, or in a like plan of the same employer?",
            _ => $"At the end of {answers.Get(Opening.Year)}, was money left in the Roth account of that plan?",
        })
    {
        Hint = answers => Pools.Of(answers) switch
        {
            Pool.TraditionalIras => "Count every one, at every firm. Roth IRAs, inherited IRAs and your spouse's IRAs do not count.",
            Pool.RothIras => "Count every one, at every firm. Traditional IRAs, inherited IRAs and your spouse's IRAs do not count.",
            Pool.InheritedTraditionalIras or Pool.InheritedRothIras => "Your own IRAs and IRAs from other people do not count.",
            _ => "Plans of other employers do not count.",
        },
        Why = answers => Pools.IsIra(Pools.Of(answers))
            ? "The law counts all accounts of the kind as one. While one of them holds money, nothing is final and there is no loss."
            : "A loss is final only when your whole balance has been paid out.",
        WhereToFind = _ => "December statements of every such account.",
        SettledBy = "Statements that show a zero balance on December 31",
        Assumes = new("no", "Nothing was said of other accounts of the same kind, so all of them were taken to be empty at the end of the year."),
    };

    public static readonly Amount YearEndValue = new(
        "year-end-value",
        "the value left at the end of the year",
        answers => $"What were all {Whose(answers)} {Pools.Words(Pools.Of(answers))} worth together on December 31, {answers.Get(Opening.Year)}?")
    {
        Means = new(() => SameKindLeft, "yes"),
        Hint = _ => "Add any payout that you put into an IRA after December 31 but within 60 days. Leave out what went into a plan at work before then.",
        Why = _ => "While money is left, already-taxed money comes back only in proportion. Form 8606 does that sum with this value.",
        WhereToFind = _ => "December statements, or Form 5498 box 5. It goes on Form 8606 line 6.",
        SettledBy = "Form 5498 box 5, or the December statements",
        Ends = _ => [new("1", "almost nothing", IsExact: false), new(Amount.VeryMuch, "very much more than was paid out", IsExact: false)],
    };

    public static readonly Amount ConvertedToo = new(
        "converted-too",
        "the amount converted to Roth in the same year",
        answers => $"Did you also convert some of these IRAs to a Roth IRA in {answers.Get(Opening.Year)}? How much?")
    {
        Hint = _ => "Enter 0 if none.",
        Why = _ => "A conversion uses up already-taxed money in proportion, like a payout, even when nothing is left.",
        WhereToFind = _ => "Form 8606 line 8; Form 1099-R with the Roth IRA named as the new account.",
        SettledBy = "Form 8606 line 8",
        Assumes = new("0", "Nothing was said of a conversion in the same year, so none was taken into account."),
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "very much", IsExact: false)],
    };

    public static readonly Amount BalanceBefore = new(
        "balance-before",
        "the balance just before the payout",
        answers => Pools.IsIra(Pools.Of(answers)) ? "How much was in the IRA just before the payout?"
            : Pools.Of(answers) == Pool.DesignatedRoth ? "What was the Roth account in the plan worth just before the payout?" : "What was your vested balance in the plan just before the payout?")
    {
        Hint = answers => Pools.IsIra(Pools.Of(answers)) ? "With what was then paid out." : "Vested means yours to keep if you left that day.",
        Why = answers => !BasisQuestions.BasisMayExist(answers)
            ? "The exception covers no more than a part of what the account held."
            : "While money is left in the plan, already-taxed money comes back only in proportion to this balance.",
        WhereToFind = _ => "The statement before the payout.",
        SettledBy = "The statement before the payout",
        Ends = answers => [new(answers.Get(Received) is { IsPositive: true } received ? BalanceBefore!.TokenOf(received) : "1", "no more than was paid out", IsExact: false), new(Amount.VeryMuch, "very much more than was paid out", IsExact: false)],
    };

    public static readonly Choice<PayoutForm> PaidIn = new(
        "paid-in",
        "what you were paid in",
        answers => Pools.IsIra(Pools.Of(answers)) ? "What did the IRA pay you with?" : "What did the plan pay you with?",
        (PayoutForm.Cash, "Cash only", null),
        (PayoutForm.WorthlessShares, "Shares that were worthless, with or without cash", "Such as stock of a bankrupt employer, or a note that nobody will pay"),
        (PayoutForm.SharesWithValue, "Shares or other property that still had value, with or without cash", "Such as a note or a share of an LLC"))
    {
        Why = answers => Pools.IsIra(Pools.Of(answers)) ? "Property counts as paid out at what it was worth that day, whatever it had cost the IRA. What it loses later is a loss of its own." : "If any shares with value come out, there is no loss until you sell them. That can be better: their later loss is a capital loss.",
        WhereToFind = _ => "The payout statement.",
        SettledBy = "The plan's payout statement",
        Assumes = new(Token.Of(PayoutForm.Cash), "Nothing was said of shares, so the payout was taken to be in cash."),
    };

    public static readonly Amount SharesValue = new(
        "shares-value",
        "what the shares were worth that day",
        _ => "What were the shares worth on the day they were paid out to you?")
    {
        Hint = _ => "The cash that came with them was asked before.",
        Why = _ => "It is part of what you received, and a starting point for the basis of the shares.",
        WhereToFind = _ => "The payout statement; box 1 of Form 1099-R includes it.",
        SettledBy = "The plan's payout statement",
        Ends = _ => [new("1", "almost nothing", IsExact: false), new(Amount.VeryMuch, "very much", IsExact: false)],
    };

    public static readonly YesNo OtherPlanMoneyLeft = new(
        "other-plan-money-left",
        "whether other money of yours was left in the plan",
        answers => $"At the end of {answers.Get(Opening.Year)}, was other money of yours left in the same plan, apart from the Roth account?")
    {
        Why = _ => "No authority says whether the Roth account can show a loss while the rest of the plan still holds money.",
        WhereToFind = _ => "The plan's December statement.",
        SettledBy = "The plan's December statement",
        Assumes = new("no", "Nothing was said of other money in the same plan, so none was taken to be left."),
    };

    public static readonly YesNo ForSomeoneWhoDied = new(
        "from-someone-who-died",
        "whether the plan was that of someone who died",
        _ => "Was it paid to you because someone else died?")
    {
        Hint = _ => "The plan of a husband, wife or parent, for example.",
        Why = _ => "Money paid because of a death bears no additional tax, and no authority speaks of a loss of a person who inherits.",
        WhereToFind = _ => "Code 4 in box 7 of Form 1099-R.",
        SettledBy = "Form 1099-R, box 7",
        Assumes = new("no", "Nothing was said of a death, so the plan was taken to be your own."),
        IsCertain = true,
    };

    public static readonly YesNo WasOfTheSpouse = new(
        "plan-of-spouse",
        "whether it was the plan of your husband or wife",
        _ => "Was it the plan of your husband or wife?")
    {
        Why = _ => "A widow or widower can put a payout into an own account within 60 days. Nobody else who inherits can.",
        WhereToFind = _ => "The letter of the plan that names you.",
        SettledBy = "The letter of the plan",
        MayStayUnknown = true,
    };

    public static readonly YesNo Qualified = new(
        "qualified",
        "whether the payout was qualified",
        answers => Pools.IsIra(Pools.Of(answers))
            ? "Was the first Roth IRA opened five years or more before, and was the owner over 59½, disabled or dead?"
            : "Did the first Roth contribution to the plan come five years or more before, and was the owner over 59½, disabled or dead?")
    {
        Hint = answers => "Five tax years count from January 1 of the year of the first contribution. Both must be true for yes."
            + (Pools.IsIra(Pools.Of(answers)) ? $" Up to {FederalYears.Of(new TaxYear(answers.Require(Opening.Year))).EarlyPayout.FirstHome.Value} of it for a first home counts as well." : ""),
        Why = _ => "More may have come out than your already-taxed money. If the payout is qualified, none of it is income.",
        WhereToFind = _ => "Code Q in box 7 of Form 1099-R for a Roth IRA; box 11 shows the first Roth year of a plan.",
        SettledBy = "Form 1099-R, boxes 7 and 11, and the first year a Roth was opened",
    };

    public static readonly Day LastPaidOn = new(
        "last-paid-on",
        "the day of the last payout",
        _ => "On what day was the last payout made?")
    {
        Hint = answers => $"For example 3/31/{answers.Get(Opening.Year)}.",
        Why = answers => MayStillGoBack(answers)
            ? "For 60 days a payout can still be put back into a retirement account. The clock runs from the day you got it."
            : "The exception was law on some days of that year, and not on others.",
        WhereToFind = _ => "The payout statement, or the date of the check or deposit.",
        SettledBy = "The payout statement",
        MayStayUnknown = true,
        Ends = _ => [],
    };

    /// <summary>Whether the year is one of the two newest covered: of a payout late in the year before, the 60-day clock runs on into the new one.</summary>
    public static bool MayStillGoBack(Answers answers)
    {
        return answers.Get(Opening.Year) == FederalYears.Supported[^1].Number;
    }

    private static string Whose(Answers answers) => Pools.Of(answers) is Pool.InheritedTraditionalIras or Pool.InheritedRothIras ? "the" : "your";
}
