using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>The whole account was paid out: is what came back less than the already-taxed money in it, and can the difference be deducted?</summary>
internal sealed class PaidOutBelowBasis : Situation<PaidOutBelowBasisCase>
{
    public override string Title => "All of the account was paid out";

    public override YearRange? CanBeDeducted => MiscellaneousItemizedFloor.Years;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new("inherited", "The inherited account", Door.Kind, Pools.TreatedAsOwn.When(Pools.IsInherited)) { AlsoFor = [Door.Cost, Door.State] },
        new(
            "left",
            "What came out, and what is left",
            Door.Kind,
            BasisQuestions.All[0],
            PayoutQuestions.SameKindLeft.When(BasisQuestions.BasisMayExist),
            PayoutQuestions.PaidIn.When(MayComeInKind))
        {
            AlsoFor = [Door.Cost, Door.State],
        },
        new(
            "money",
            "What was paid out, and what had been taxed",
            Door.Kind,
            [
                PayoutQuestions.Received,
                PayoutQuestions.SharesValue.When(answers => MayHaveShares(answers) && MayComeInKind(answers)),
                InKindQuestions.ReportedHigher.When(InKindQuestions.MayBeFromAnIra),
                InKindQuestions.ReportedValue.When(answers => answers.Is(InKindQuestions.ReportedHigher, true) && InKindQuestions.MayBeFromAnIra(answers)),
                InKindQuestions.ValueProved.When(answers => answers.Is(InKindQuestions.ReportedHigher, true) && InKindQuestions.MayBeFromAnIra(answers)),
                .. BasisQuestions.All.Skip(1),
                PayoutQuestions.ConvertedToo.When(answers => Pools.MayBeOwnTraditional(answers) && BasisQuestions.SomeMayBeLeft(answers)),
            ])
        {
            AlsoFor = [Door.Cost, Door.State],
            TurnsWhile = ALossIsPossible,
        },
        new(
            "payout",
            "More about the payout",
            Door.Cost,
            PayoutQuestions.YearEndValue.When(answers => Pools.IsTraditional(Pools.Of(answers)) && SomethingMayBeLeft(answers)),
            ConversionSpread.AskedWhen(answers => ConversionSpread.MayBeIncome(answers, PaidInAll(answers))),
            PayoutQuestions.BalanceBefore.When(answers => IsPlan(answers) && SomethingMayBeLeft(answers)),
            PayoutQuestions.Qualified.When(MayHaveRothIncome),
            PayoutQuestions.OtherPlanMoneyLeft.When(answers => Pools.Of(answers) == Pool.DesignatedRoth && ADeductionIsPossible(answers)),
            PayoutQuestions.ForSomeoneWhoDied.When(answers => IsPlan(answers) && (ADeductionIsPossible(answers) || MayHaveIncome(answers))))
        {
            AlsoFor = [Door.Amount],
        },
        ReturnQuestions.PageWhen(ALossIsPossible),
        .. EarlyPayoutQuestions.PagesWhen(MayHaveIncome, answers => Pools.IsRoth(Pools.Of(answers)) && PayoutIncome.SomethingWasPaid(answers), PaidInAll).Without(PayoutQuestions.BalanceBefore),
        new(
            "records",
            "The papers",
            Door.Shown,
            PayoutQuestions.PutIn.When(answers => !Pools.IsRoth(Pools.Of(answers))),
            BoxSeven.Code,
            PayoutQuestions.ForSomeoneWhoDied.When(answers => IsPlan(answers) && TheWayBackMatters(answers) && !answers.Has(PayoutQuestions.ForSomeoneWhoDied)),
            PayoutQuestions.WasOfTheSpouse.When(answers => TheWayBackMatters(answers) && answers.Is(PayoutQuestions.ForSomeoneWhoDied, true)),
            WayBackReason.When(answers => TheWayBackMatters(answers) && !answers.Is(PayoutQuestions.ForSomeoneWhoDied, true) && !answers.Has(EarlyPayoutQuestions.Reason)),
            PayoutQuestions.LastPaidOn.When(answers => TheWayBackMatters(answers) && !answers.Has(PayoutQuestions.LastPaidOn)))
        {
            AlsoFor = [Door.Cost],
        },
        .. StateQuestions.PagesWhen(ALossIsPossible, StateQuestions.OfItsOwnBasis),
    ];

    public override CrossChecks Checks { get; } = new PaidOutBelowBasisChecks();

    private protected override IReadOnlyList<IRule<PaidOutBelowBasisCase, FederalYear>> InOrder { get; } =
    [
        new PropertyOutOfAnIraCountsAtItsValue(),
        new SomeOfTheMoneyWasAlreadyTaxed(),
        new EveryTraditionalTypeIraIsEmpty(),
        new BasisIsLeftAfterTheConversionToo(),
        new EveryRothIraIsEmpty(),
        new EveryIraInheritedFromThatPersonIsEmpty(),
        new TheWholePlanBalanceWasPaidOut(),
        new TheWholeRothAccountInThePlanWasPaidOut(),
        new NothingPaidOutStillHasToBeSold(),
        new ThePayoutIsLessThanBasis(),
        new ThePlanWasTheHoldersOwn(),
        new TheLossIsOrdinaryAndItemized(),
        .. ItemizedRules.InOrder,
    ];

    private protected override IReadOnlyList<IRule<PaidOutBelowBasisCase, FederalYear>> InAnyCase => EarlyPayoutRules.InOrder;

    public override bool IsToldBy(Answers opening)
    {
        return Opening.HasPool(opening) && opening.Is(Opening.Happened, WhatHappened.PaidOut);
    }

    private protected override PaidOutBelowBasisCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Pool = Pools.Of(live),
        Early = EarlyPayoutAnswers.Facts(live),
        BoxSeven = live.Get(BoxSeven.Code),
        Basis = BasisQuestions.BasisOf(live).GetValueOrDefault(),
        Received = live.Get(PayoutQuestions.Received),
        PutIn = live.Get(PayoutQuestions.PutIn),
        PoolIsEmpty = !live.Is(PayoutQuestions.SameKindLeft, true),
        YearEndValue = live.Get(PayoutQuestions.YearEndValue) ?? Money.Zero,
        Converted = live.Get(PayoutQuestions.ConvertedToo) ?? Money.Zero,
        CountedAtOnce = live.Is(ConversionSpread.CountedAtOnce, true),
        BalanceBefore = live.Get(PayoutQuestions.BalanceBefore) ?? Money.Zero,
        PaidIn = live.Get(PayoutQuestions.PaidIn) ?? PayoutForm.Cash,
        SharesValue = InKindQuestions.ValueCounted(live) ?? Money.Zero,
        CountsAsReported = live.Is(InKindQuestions.ValueProved, false),
        OtherPlanMoneyLeft = live.Is(PayoutQuestions.OtherPlanMoneyLeft, true),
        FromSomeoneWhoDied = live.Is(PayoutQuestions.ForSomeoneWhoDied, true),
        Qualified = live.Is(PayoutQuestions.Qualified, true),
        LastPaidOn = live.Get(PayoutQuestions.LastPaidOn),
        WasOfTheSpouse = live.Get(PayoutQuestions.WasOfTheSpouse),
        Return = ReturnFacts.From(live),
    };

    // Where nothing is income the reason frees of no tax; it still decides whether the payout may go back.
    private static Choice<EarlyPayoutReason> WayBackReason => EarlyPayoutQuestions.ReasonThatDecidesARollover(_ => false);

    /// <summary>Whether a loss that the law sees is still possible after these answers.</summary>
    internal static bool ALossIsPossible(Answers answers) =>
        BasisQuestions.BasisMayExist(answers)
        && !answers.Is(PayoutQuestions.SameKindLeft, true)
        && !(IsPlan(answers) && answers.Is(PayoutQuestions.PaidIn, PayoutForm.SharesWithValue))
        && (BasisQuestions.BasisOf(answers) is not { } basis || PaidInAll(answers) is not { } received || PayoutIncome.ConvertedIn(answers) is not { } converted || basis > received + converted);

    private static bool ADeductionIsPossible(Answers answers) =>
        MiscellaneousItemizedFloor.Years.Includes(new TaxYear(answers.Require(Opening.Year))) && ALossIsPossible(answers);

    private static bool TheWayBackMatters(Answers answers) =>
        PayoutQuestions.MayStillGoBack(answers)
        && PayoutIncome.SomethingWasPaid(answers)
        && Pools.Of(answers) is not (Pool.InheritedTraditionalIras or Pool.InheritedRothIras);

    private static bool IsPlan(Answers answers) => !Pools.IsIra(Pools.Of(answers));

    // An IRA's payout counts at its value whatever basis there is; of a plan's payout only basis can be lost.
    private static bool MayComeInKind(Answers answers) => !IsPlan(answers) || BasisQuestions.BasisMayExist(answers);

    private static Money? PaidInAll(Answers answers) => answers.Get(PayoutQuestions.Received) + InKindQuestions.ValueCounted(answers);

    private static bool MayHaveShares(Answers answers) =>
        answers.Is(PayoutQuestions.PaidIn, PayoutForm.SharesWithValue) || answers.IsUnknown(PayoutQuestions.PaidIn);

    private static bool SomethingMayBeLeft(Answers answers) =>
        BasisQuestions.BasisMayExist(answers) && (answers.Is(PayoutQuestions.SameKindLeft, true) || answers.IsUnknown(PayoutQuestions.SameKindLeft));

    private static bool MayHaveIncome(Answers answers) => PayoutIncome.MayExist(answers, PaidInAll(answers), SomethingMayBeLeft(answers));

    private static bool MayHaveRothIncome(Answers answers) => PayoutIncome.MayExistInRoth(answers, PaidInAll(answers), SomethingMayBeLeft(answers));
}
