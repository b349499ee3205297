using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PartlyPaidOut;

/// <summary>Some was paid out and some stayed: no loss yet, and basis comes back in its order.</summary>
internal sealed class PartlyPaidOut : Situation<PartlyPaidOutCase>
{
    public override string Title => "Some of the account was paid out";

    public override YearRange? CanBeDeducted => null;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new("inherited", "The inherited account", Door.Cost, Pools.TreatedAsOwn.When(Pools.IsInherited)),
        new("money", "What came out, and what had been taxed", Door.Cost, [BasisQuestions.All[0], PayoutQuestions.Received, .. BasisQuestions.All.Skip(1)]),
        new(
            "payout",
            "What is left",
            Door.Cost,
            PayoutQuestions.YearEndValue.When(answers => BasisQuestions.BasisMayExist(answers) && Pools.IsTraditional(Pools.Of(answers))),
            PayoutQuestions.ConvertedToo.When(answers => BasisQuestions.SomeMayBeLeft(answers) && Pools.MayBeOwnTraditional(answers)),
            ConversionSpread.AskedWhen(answers => ConversionSpread.MayBeIncome(answers, answers.Get(PayoutQuestions.Received))),
            PayoutQuestions.BalanceBefore.When(answers => BasisQuestions.BasisMayExist(answers) && !Pools.IsIra(Pools.Of(answers))),
            PayoutQuestions.Qualified.When(MayHaveRothIncome),
            PayoutQuestions.ForSomeoneWhoDied.When(answers => !Pools.IsIra(Pools.Of(answers)) && MayHaveIncome(answers))),
        .. EarlyPayoutQuestions.PagesWhen(MayHaveIncome, answers => Pools.IsRoth(Pools.Of(answers)) && PayoutIncome.SomethingWasPaid(answers), answers => answers.Get(PayoutQuestions.Received)),
        new("records", "The papers", Door.Shown, BoxSeven.Code) { AlsoFor = [Door.Cost] },
    ];

    public override CrossChecks Checks { get; } = new PartlyPaidOutChecks();

    private protected override IReadOnlyList<IRule<PartlyPaidOutCase, FederalYear>> InOrder { get; } =
        [new BasisComesBackInItsOrder(), new AlreadyTaxedMoneyCanStillBeLost(), new NothingIsLeftInTheAccount()];

    private protected override IReadOnlyList<IRule<PartlyPaidOutCase, FederalYear>> InAnyCase => EarlyPayoutRules.InOrder;

    public override bool IsToldBy(Answers opening)
    {
        return Opening.HasPool(opening) && opening.Is(Opening.Happened, WhatHappened.PartlyPaidOut);
    }

    private protected override PartlyPaidOutCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Pool = Pools.Of(live),
        Early = EarlyPayoutAnswers.Facts(live),
        FromSomeoneWhoDied = live.Is(PayoutQuestions.ForSomeoneWhoDied, true),
        BoxSeven = live.Get(BoxSeven.Code),
        Basis = BasisQuestions.BasisOf(live).GetValueOrDefault(),
        Received = live.Get(PayoutQuestions.Received),
        YearEndValue = live.Get(PayoutQuestions.YearEndValue) ?? Money.Zero,
        Converted = live.Get(PayoutQuestions.ConvertedToo) ?? Money.Zero,
        CountedAtOnce = live.Is(ConversionSpread.CountedAtOnce, true),
        BalanceBefore = live.Get(PayoutQuestions.BalanceBefore) ?? Money.Zero,
        Qualified = live.Is(PayoutQuestions.Qualified, true),
    };

    private static bool MayHaveIncome(Answers answers) => PayoutIncome.MayExist(answers, answers.Get(PayoutQuestions.Received), somethingMayBeLeft: true);

    private static bool MayHaveRothIncome(Answers answers) => PayoutIncome.MayExistInRoth(answers, answers.Get(PayoutQuestions.Received), somethingMayBeLeft: true);
}
