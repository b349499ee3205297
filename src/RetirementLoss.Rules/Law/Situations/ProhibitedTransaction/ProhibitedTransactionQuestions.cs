using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.CapitalLoss;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>Questions about a forbidden deal and what became of the assets.</summary>
internal static class ProhibitedTransactionQuestions
{
    public static readonly Choice<ProhibitedDealing> Deal = new(
        "forbidden-deal",
        "the forbidden deal",
        _ => "What was done with the IRA?",
        (ProhibitedDealing.WithTheIra, "It dealt with me, my family or a company of mine", "A sale, a loan, a guarantee, use of its property, pay from its company"),
        (ProhibitedDealing.BorrowedOnAnAnnuity, "I borrowed on an annuity that is my IRA", null),
        (ProhibitedDealing.Pledged, "I pledged part of it as security for a loan", null))
    {
        Why = _ => "A deal ends the whole IRA. A pledge counts only for the part that was pledged.",
        WhereToFind = _ => "Code 5 in box 7 of Form 1099-R, or the papers of the deal.",
        SettledBy = "The papers of the deal, or Form 1099-R with code 5",
    };

    public static readonly Amount Value = new(
        "value-deemed-paid",
        "the value that counts as paid out",
        answers => answers.Is(Deal, ProhibitedDealing.Pledged)
            ? "How much of the IRA was pledged?"
            : $"What was the IRA worth on January 1, {answers.Get(Opening.Year)}?")
    {
        Hint = answers => answers.Is(Deal, ProhibitedDealing.Pledged) ? "The part that secured the loan." : "All of its assets, at what they could have been sold for that day.",
        Why = _ => "This value counts as paid out to you, whatever it became worth later.",
        WhereToFind = answers => answers.Is(Deal, ProhibitedDealing.Pledged) ? "The papers of the loan." : "The December statement of the year before, or Form 5498 box 5 of that year.",
        SettledBy = "The papers of the loan for a pledge; else Form 5498 box 5 of the year before, or an appraisal as of January 1",
        Ends = _ => [new("1", "almost nothing", IsExact: false), new(Amount.VeryMuch, "more than your already-taxed money", IsExact: false)],
    };

    public static readonly YesNo OtherIrasLeft = new(
        "other-iras-left",
        "whether other IRAs of the kind held money",
        answers => $"Leave that IRA out. At the end of {answers.Get(Opening.Year)}, did you have money in any other of {These(answers)}?")
    {
        Hint = _ => "Count every one, at every firm.",
        Why = _ => "The law counts all IRAs of a kind as one. Already-taxed money belongs to all of them together.",
        WhereToFind = _ => "December statements of every such IRA.",
        SettledBy = "The December statements of the other IRAs",
        Assumes = new("no", "Nothing was said of other IRAs of the kind, so none were taken to hold money."),
    };

    public static readonly Amount OtherIras = new(
        "other-iras-value",
        "the value of the other IRAs at the end of the year",
        answers => $"What were {These(answers)} worth on December 31, {answers.Get(Opening.Year)}, without {(answers.Is(Deal, ProhibitedDealing.Pledged) ? "the pledged part" : "the one that ended")}?")
    {
        Why = _ => "Already-taxed money comes back only in proportion. Form 8606 does that sum with this value.",
        WhereToFind = _ => "December statements, or Form 5498 box 5.",
        SettledBy = "Form 5498 box 5 of the other IRAs",
        Ends = _ => [new("1", "almost nothing", IsExact: false), new(Amount.VeryMuch, "very much", IsExact: false)],
    };

    public static readonly Choice<AssetsAfter> Assets = new(
        "assets-after",
        "the fate of the assets",
        answers => answers.Is(Deal, ProhibitedDealing.BorrowedOnAnAnnuity)
            ? $"What had become of the annuity by the end of {answers.Get(Opening.Year)}?"
            : $"What had become of the assets by the end of {answers.Get(Opening.Year)}?",
        (AssetsAfter.StillHeld, "They were still there", "Whatever they were worth. An annuity that you still own is one"),
        (AssetsAfter.Sold, "They were sold", "Or the annuity was given up for money"),
        (AssetsAfter.Worthless, "They had become worthless", "Such as shares of a company that failed, with nothing left for its owners"))
    {
        Why = _ => "From January 1 on the assets are your own. What they lose after that day is your loss. What kind of loss depends on what they are.",
        WhereToFind = _ => "The statement of sale, or proof that the company failed.",
        SettledBy = "The statement of sale, or proof that the assets are worthless",
    };

    public static readonly Choice<AssetsKind> Kind = new(
        "assets-kind",
        "the kind of the assets",
        _ => "What were the assets that became worthless?",
        (AssetsKind.SharesOrBonds, "Shares or bonds of a company", "Also an LLC that chose to be taxed as a corporation"),
        (AssetsKind.PartnershipOrLlc, "A share of a partnership or an LLC", "It sent a Schedule K-1, or it was wholly owned"),
        (AssetsKind.Note, "A note or a loan", "Money that someone owed"),
        (AssetsKind.OtherProperty, "Something else", "Land, metal, digital coins"))
    {
        Why = _ => "Worthless shares count as sold, and so does a bad debt. A worthless share of a partnership does not, and its loss can be of another kind.",
        WhereToFind = _ => "The papers of the investment; a Schedule K-1 means a partnership.",
        SettledBy = "The papers of the investment",
        Assumes = new(Token.Of(AssetsKind.SharesOrBonds), "Nothing was said of what the assets were, so they were taken to be shares of a company."),
    };

    public static readonly Amount Proceeds = new(
        "assets-proceeds",
        "the proceeds of the sale",
        answers => answers.Is(Deal, ProhibitedDealing.BorrowedOnAnAnnuity) ? "How much did the insurer pay when you gave the annuity up?" : "How much did the sale bring?")
    {
        Hint = answers => answers.Is(Deal, ProhibitedDealing.BorrowedOnAnAnnuity) ? "With the loan that it was set against." : "After the costs of the sale.",
        Why = _ => "Your loss is the value on January 1 less this amount.",
        WhereToFind = _ => "Form 1099-B, the statement of sale, or the insurer's letter.",
        SettledBy = "Form 1099-B, or the statement of sale",
        Ends = answers => answers.Get(Value) is { IsPositive: true } value
            ? [new("0", "$0"), new(Value.TokenOf(value), $"{value}, as much as on January 1, or more", IsExact: false)]
            : [new("0", "$0"), new(Amount.VeryMuch, "as much as on January 1, or more", IsExact: false)],
    };

    /// <summary>The pages in order.</summary>
    public static IReadOnlyList<Page> Pages { get; } =
    [
        new("deal", "The deal", Door.Kind, Pools.TreatedAsOwn.When(Pools.IsInherited), Deal) { AlsoFor = [Door.Cost, Door.State] },
        new(
            "assets",
            "What the IRA was worth and what became of it",
            Door.Kind,
            [
                Value,
                Assets.When(answers => !answers.Is(Deal, ProhibitedDealing.Pledged)),
                Proceeds.When(MayBeSold),
                Kind.When(answers => MayBeWorthless(answers) && !answers.Is(Deal, ProhibitedDealing.BorrowedOnAnAnnuity)),
                .. WashSaleQuestions.AskedFor(LossOfASale),
            ])
        {
            AlsoFor = [Door.Cost, Door.State],
        },
        // From the year in which miscellaneous deductions are barred, basis that is lost turns no kind, and only income and the state turn on it.
        new(
            "basis",
            "Your already-taxed money",
            Door.Kind,
            [
                .. BasisQuestions.All,
                OtherIrasLeft.When(answers => BasisQuestions.SomeMayBeLeft(answers) && OtherIrasMatter(answers) && !answers.Is(Deal, ProhibitedDealing.Pledged)),
                OtherIras.When(answers => BasisQuestions.SomeMayBeLeft(answers) && Pools.IsTraditional(Pools.Of(answers)) && !answers.Is(OtherIrasLeft, false)),
            ])
        {
            AlsoFor = [Door.Cost, Door.State],
            TurnsWhile = BasisMayBeDeducted,
        },
        new("gains", "Your other gains and losses", Door.Amount, CapitalQuestions.AskedFor(CapitalLoss)),
        OnlyOnce(ReturnQuestions.PageWhen(answers => OnlyBasisMayBeLost(answers) || AnOrdinaryLossIsPossible(answers))),
        new("qualified", "The Roth IRA", Door.Cost, PayoutQuestions.Qualified.When(MayHaveRothIncome)),
        .. EarlyPayoutQuestions.PagesWhen(MayBeTaxed, answers => Pools.IsRoth(Pools.Of(answers)), answers => answers.Get(Value)).Without(PayoutQuestions.LastPaidOn).Without(PayoutQuestions.BalanceBefore),
        .. StateQuestions.PagesWhen(
            answers => BasisMayBeLost(answers) || AnOrdinaryLossIsPossible(answers),
            [.. StateQuestions.OfItsOwnBasis.Select(question => question.When(answers => !AnOrdinaryLossIsPossible(answers)))]),
    ];

    private static string These(Answers answers) => $"{(Pools.Of(answers) is Pool.InheritedTraditionalIras or Pool.InheritedRothIras ? "the" : "your")} {Pools.Words(Pools.Of(answers))}";

    // Of Roth IRAs the others only decide whether basis is lost, which takes more basis than the value; of the rest they also share the basis.
    private static bool OtherIrasMatter(Answers answers) =>
        !Pools.IsRoth(Pools.Of(answers)) || BasisQuestions.BasisOf(answers) is not { } basis || answers.Get(Value) is not { } value || basis > value;

    private static bool MayHaveRothIncome(Answers answers) =>
        Pools.IsRoth(Pools.Of(answers))
        && (BasisQuestions.BasisOf(answers) is not { } basis || answers.Get(Value) is not { } value || value > basis);

    private static bool MayBeTaxed(Answers answers)
    {
        if (answers.Is(PayoutQuestions.Qualified, true) || answers.Get(Value) is { IsZero: true })
        {
            return false;
        }

        var whole = answers.Get(Value) + (answers.Get(OtherIras) ?? Money.Zero);
        return BasisQuestions.BasisOf(answers) is not { } basis || whole is not { } value || value > basis;
    }

    /// <summary>The loss of a sale of the assets, which buying the same back can undo; none while it is not known.</summary>
    internal static Money? LossOfASale(Answers answers) =>
        answers.Is(Deal, ProhibitedDealing.BorrowedOnAnAnnuity) || answers.Is(Assets, AssetsAfter.Worthless) ? Money.Zero : LossOfAssets(answers);

    private static Money? LossOfAssets(Answers answers)
    {
        if (!answers.Has(Assets) || answers.Is(Assets, AssetsAfter.StillHeld))
        {
            return Money.Zero;
        }

        return answers.Is(Assets, AssetsAfter.Worthless) ? answers.Get(Value) : answers.Get(Value) - answers.Get(Proceeds);
    }

    // A share of a partnership can give either loss: one of them is what the other reading leads to.
    private static Money? CapitalLoss(Answers answers) =>
        answers.Is(Deal, ProhibitedDealing.BorrowedOnAnAnnuity) || (answers.Is(Assets, AssetsAfter.Worthless) && answers.Is(Kind, AssetsKind.OtherProperty)) ? Money.Zero : LossOfAssets(answers);

    private static bool AnOrdinaryLossIsPossible(Answers answers) =>
        LossOfAssets(answers) is not { IsPositive: false }
        && (answers.Is(Deal, ProhibitedDealing.BorrowedOnAnAnnuity)
            || answers.IsUnknown(Deal)
            || answers.IsUnknown(Kind)
            || answers.Get(Kind) is AssetsKind.PartnershipOrLlc or AssetsKind.OtherProperty);

    private static Page OnlyOnce(Page page) =>
        page with { Questions = [.. page.Questions.Select(question => question.Id == ReturnQuestions.Status.Id ? question.When(answers => !answers.Has(ReturnQuestions.Status)) : question)] };

    private static bool BasisMayBeDeducted(Answers answers) =>
        MiscellaneousItemizedFloor.Years.Includes(new TaxYear(answers.Require(Opening.Year))) && !answers.Is(Deal, ProhibitedDealing.Pledged) && LossOfAssets(answers) is not { IsPositive: true };

    private static bool MayBeSold(Answers answers) => !answers.Is(Deal, ProhibitedDealing.Pledged) && !answers.Is(Assets, AssetsAfter.Worthless) && !answers.Is(Assets, AssetsAfter.StillHeld);

    private static bool MayBeWorthless(Answers answers) => !answers.Is(Deal, ProhibitedDealing.Pledged) && !answers.Is(Assets, AssetsAfter.Sold) && !answers.Is(Assets, AssetsAfter.StillHeld);

    private static bool OnlyBasisMayBeLost(Answers answers) => LossOfAssets(answers) is { IsPositive: false } && BasisMayBeLost(answers);

    // Where it is not known what became of the assets, basis may still turn out to be all that was lost.
    private static bool BasisMayBeLost(Answers answers) =>
        LossOfAssets(answers) is not { IsPositive: true }
        && BasisQuestions.BasisMayExist(answers)
        && !answers.Is(Deal, ProhibitedDealing.Pledged)
        && !answers.Is(OtherIrasLeft, true)
        && (BasisQuestions.BasisOf(answers) is not { } basis || answers.Get(Value) is not { } value || basis > value);
}
