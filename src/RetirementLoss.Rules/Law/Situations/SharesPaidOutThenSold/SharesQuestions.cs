using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;

/// <summary>Questions about shares that were paid out: what they are based on, and what they brought.</summary>
internal static class SharesQuestions
{
    public static readonly Choice<SharesOutcome> Outcome = new(
        "shares-outcome",
        "what became of the shares",
        answers => $"What became of the shares in {answers.Get(Opening.Year)}?",
        (SharesOutcome.Sold, "They were sold", "All, or some of them"),
        (SharesOutcome.Worthless, "They became completely worthless", "Nothing is left and nothing can come; a low price is not enough"),
        (SharesOutcome.PutBack, "They, or what they sold for, went into an IRA or a plan within 60 days", null),
        (SharesOutcome.StillOwned, "They are still mine", "They fell, but they are worth something"))
    {
        Why = _ => "Once shares are yours, a loss on them is an ordinary stock loss. It counts in the year you sell, or the year they become worthless.",
        WhereToFind = _ => "Form 1099-B of your broker for a sale; a notice of the company or the court if they are worthless.",
        SettledBy = "Form 1099-B, or the notice that the shares are worthless",
        CanStillBeDone = (answers, to, askedOn) => answers.Is(Outcome!, SharesOutcome.StillOwned) && to == Token.Of(SharesOutcome.Sold) && TimeLeft.InTheYear(answers, askedOn),
    };

    public static readonly Amount ValueThen = new(
        "shares-value-then",
        "what these shares were worth on the day they were paid out",
        answers => $"What were the shares that you {(answers.Get(Outcome) switch { SharesOutcome.Worthless => "lost", SharesOutcome.Sold => "sold", _ => "sold or lost" })} worth on the day they were paid out to you?")
    {
        Hint = _ => "Only the shares you ask about, not others you still own.",
        Why = _ => "That value was part of your payout. It is where your own basis in the shares starts; what they cost inside the account does not count.",
        WhereToFind = _ => "The payout statement; box 1 of Form 1099-R includes it.",
        SettledBy = "The payout statement, or Form 1099-R box 1",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "very much", IsExact: false)],
    };

    public static readonly YesNo Appreciation = new(
        "box-6-amount",
        "whether Form 1099-R showed untaxed appreciation",
        _ => "Were they shares of your employer, with an amount in box 6 of the Form 1099-R for the payout?")
    {
        Hint = _ => "Box 6 is the net unrealized appreciation: what the shares gained inside the plan and was not taxed then.",
        Why = _ => "Then you were taxed on what the plan paid for the shares only, and that is your basis. There is no such rule for shares that fell inside the plan.",
        WhereToFind = _ => "Form 1099-R, box 6.",
        SettledBy = "Form 1099-R, box 6",
        Assumes = new("no", "Nothing was said of an amount in box 6 of Form 1099-R, so no untaxed appreciation was counted."),
    };

    public static readonly Amount PlanCost = new(
        "plan-cost",
        "what the plan paid for these shares",
        _ => "What did the plan pay for these shares?")
    {
        Hint = _ => "The plan's cost, not the value on the day they were paid out.",
        Why = _ => "It was taxed when the shares were paid out, so it is your basis.",
        WhereToFind = _ => "Form 1099-R box 1 less box 6, for the shares you ask about; or the plan's statement.",
        SettledBy = "Form 1099-R, boxes 1 and 6",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than you sold them for", IsExact: false)],
    };

    public static readonly Amount CostBefore = new(
        "cost-before-shares",
        "your already-taxed money in the plan before the payout",
        _ => "How much of your already-taxed money was in the plan just before the payout?")
    {
        Means = new(() => BasisQuestions.AnyBasis, "yes"),
        Hint = answers => Pools.IsRoth(Pools.Of(answers)) ? "Roth contributions, less what came back earlier." : "After-tax contributions of your own, less what came back earlier. Not pay put in before tax, and not the employer's money.",
        Why = _ => "If more went in than came out, your basis in the shares may be more than they were worth.",
        WhereToFind = _ => "Form 1099-R box 5 for the payout; the plan's statement.",
        SettledBy = "Form 1099-R, box 5",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than all that was paid out", IsExact: false)],
    };

    public static readonly Amount CashToo = new(
        "cash-with-shares",
        "the cash that came with the shares",
        _ => "How much cash was paid out together with the shares?")
    {
        Hint = _ => "Before tax was withheld. Enter 0 if none.",
        Why = _ => "Cash gives back already-taxed money first; what is left of it stays with the shares.",
        WhereToFind = _ => "The payout statement.",
        SettledBy = "The plan's payout statement",
        Assumes = new("0", "Nothing was said of cash that came with the shares, so none was counted."),
        Ends = answers => answers.Get(CostBefore) is { IsPositive: true } cost ? [new("0", "$0"), new(CostBefore.TokenOf(cost), "as much as your already-taxed money, or more", IsExact: false)] : [new("0", "$0")],
    };

    public static readonly YesNo AllShares = new(
        "all-shares",
        "whether these were all the shares",
        _ => "Were these all the shares that were paid out to you?")
    {
        Why = _ => "Your already-taxed money is spread over all of them.",
        WhereToFind = _ => "The payout statement shows how many there were.",
        SettledBy = "The plan's payout statement",
        Assumes = new("yes", "Nothing was said of shares that you still own, so these were taken to be all of them."),
    };

    public static readonly Amount ValueOfAll = new(
        "all-shares-value",
        "what all the shares were worth on the day they were paid out",
        _ => "What were all the shares together worth on the day they were paid out to you?")
    {
        Hint = _ => "The ones you still own included.",
        Why = _ => "Your already-taxed money is spread over all of them.",
        WhereToFind = _ => "The payout statement; box 1 of Form 1099-R includes it.",
        SettledBy = "The plan's payout statement",
        Ends = answers => answers.Get(ValueThen) is { IsPositive: true } some
            ? [new(ValueThen.TokenOf(some), "hardly more than these"), new(Amount.VeryMuch, "very much more than these", IsExact: false)]
            : [new(Amount.VeryMuch, "very much", IsExact: false)],
    };

    public static readonly YesNo WholeBalance = new(
        "whole-balance-then",
        "whether your whole balance in the plan was paid out",
        _ => "Was your whole balance in the plan paid out then?")
    {
        Hint = _ => "Shares and cash together, within one tax year.",
        Why = _ => "Already-taxed money that did not come back can stay with the shares only if nothing stayed in the plan.",
        WhereToFind = _ => "The total distribution box on Form 1099-R is checked.",
        SettledBy = "Form 1099-R, the total distribution box",
        Assumes = new("yes", "Nothing was said of money left in the plan, so the whole balance was taken to be paid out."),
    };

    public static readonly Amount Proceeds = new(
        "sale-proceeds",
        "what you sold the shares for",
        _ => "How much did you sell the shares for?")
    {
        Hint = _ => "After the broker's fee.",
        Why = _ => "Your loss is your basis in the shares less what they brought.",
        WhereToFind = _ => "Form 1099-B, box 1d (box 2 on older forms).",
        SettledBy = "Form 1099-B",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than your basis", IsExact: false)],
    };

    public static readonly Day PaidOutOn = new(
        "shares-paid-out-on",
        "the day the shares were paid out",
        _ => "On what day were the shares paid out to you?")
    {
        Hint = _ => "For example 3/31/2025.",
        Why = _ => "It tells whether you held them for more than a year.",
        WhereToFind = _ => "The payout statement.",
        SettledBy = "The plan's payout statement",
        MayStayUnknown = true,
        Ends = _ => [],
    };

    public static readonly Day SoldOn = new(
        "shares-sold-on",
        "the day you sold the shares",
        _ => "On what day did you sell the shares?")
    {
        Hint = _ => "For example 8/15/2025.",
        Why = _ => "It tells whether you held them for more than a year, and by when you must not buy them again.",
        WhereToFind = _ => "Form 1099-B, the date sold.",
        SettledBy = "Form 1099-B",
        MayStayUnknown = true,
        Ends = _ => [],
    };

    /// <summary>Whether, after these answers, the shares may have been sold or lost.</summary>
    public static bool MayBeGone(Answers answers)
    {
        // On their own page that is still to be said.
        return answers.Get(Outcome) is null or SharesOutcome.Sold or SharesOutcome.Worthless;
    }

    /// <summary>Whether already-taxed money in a plan may bear on the basis of the shares.</summary>
    public static bool CostMayCount(Answers answers)
    {
        return MayBeGone(answers) && !Pools.IsIra(Pools.Of(answers)) && !answers.Is(Appreciation, true) && BasisQuestions.BasisMayExist(answers) && !answers.Is(ValueThen, Money.Zero);
    }

    /// <summary>Whether more already-taxed money may have gone in than came out.</summary>
    public static bool MayBeAboveValue(Answers answers) =>
        CostMayCount(answers)
        && !answers.Is(CostBefore, Money.Zero)
        && (answers.Get(CostBefore) is not { } cost || answers.Get(ValueThen) is not { } value || answers.Get(CashToo) is not { } cash || cost > value + cash);

    /// <summary>Whether the shares came out of a traditional-type IRA in the year asked about, so that their value then may be income of it.</summary>
    public static bool IsFromATraditionalIraThisYear(Answers answers)
    {
        return Pools.IsIra(Pools.Of(answers)) && Pools.IsTraditional(Pools.Of(answers)) && answers.Get(PaidOutOn) is { } day && new TaxYear(answers.Require(Opening.Year)).Includes(day);
    }

    /// <summary>Whether the shares were paid out of a plan or a traditional-type IRA in the year asked about, and that payout may be income.</summary>
    public static bool MayBeIncomeOfTheYear(Answers answers)
    {
        if (IsFromATraditionalIraThisYear(answers))
        {
            return !answers.Is(BasisQuestions.AnyBasis, true);
        }

        if (Pools.Of(answers) != Pool.EmployerPlan || answers.Get(PaidOutOn) is not { } day || !new TaxYear(answers.Require(Opening.Year)).Includes(day))
        {
            return false;
        }

        return answers.Is(Appreciation, true)
            ? !answers.Is(PlanCost, Money.Zero)
            : !answers.Is(WholeBalance, false)
                && (answers.Get(ValueOfAll) ?? answers.Get(ValueThen)) + (answers.Get(CashToo) ?? Money.Zero) - (answers.Get(CostBefore) ?? Money.Zero) is not { IsPositive: false };
    }

    /// <summary>The loss, on the reading that gives the larger one; none while it is not known.</summary>
    public static Money? LossOf(Answers answers)
    {
        if (!MayBeGone(answers) || answers.Is(ValueThen, Money.Zero))
        {
            return Money.Zero;
        }

        Money? basis = answers.Is(Appreciation, true) ? answers.Get(PlanCost)
            : MayBeAboveValue(answers) && !answers.Is(WholeBalance, false) ? CostLeft(answers)
            : answers.Get(ValueThen);
        var proceeds = answers.Is(Outcome, SharesOutcome.Worthless) ? Money.Zero : answers.Get(Proceeds);
        return answers.IsUnknown(Appreciation) || answers.IsUnknown(Outcome) ? null : basis - proceeds;
    }

    /// <summary>The same for shares that were sold; those that became worthless were not, and buying them back undoes nothing.</summary>
    public static Money? LossOfASale(Answers answers)
    {
        return answers.Is(Outcome, SharesOutcome.Worthless) ? Money.Zero : LossOf(answers);
    }

    private static Money? CostLeft(Answers answers) =>
        answers.IsUnknown(AllShares) || answers.IsUnknown(WholeBalance) || (answers.Is(AllShares, false) && answers.Get(ValueOfAll) is null) || answers.Get(ValueThen) is not { } value
            ? null
            : SharesPaidOutThenSoldCase.SpreadOver(answers.Get(CostBefore) - answers.Get(CashToo), value, answers.Get(ValueOfAll) ?? value);
}
