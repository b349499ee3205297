using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;
using Ask = RetirementLoss.Rules.Law.Situations.Divorce.DivorceQuestions;

namespace RetirementLoss.Rules.Law.Situations.Divorce;

/// <summary>The account was divided in a divorce: no loss, and its basis is divided too.</summary>
internal sealed class Divorce : Situation<DivorceCase>
{
    public override string Title => "The account was divided in a divorce";

    public override YearRange? CanBeDeducted => null;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new(
            "divorce",
            "The divorce",
            Door.Cost,
            Ask.How,
            Ask.Side,
            Ask.For.When(answers => ByOrder(answers) && answers.Is(Ask.Side, DivorceSide.Owner))),
        new(
            "share",
            "The account and the share",
            Door.Cost,
            Ask.Basis.When(ItIsDivided),
            Ask.WholeValue.When(BasisIsDivided),
            Ask.ShareValue.When(answers => BasisIsDivided(answers) || SomeoneMayBeTaxed(answers)),
            Ask.RolledOver.When(FormerSpouseByOrder),
            PayoutQuestions.Qualified.When(RothIncomeIsPossible)),
        new(
            "records",
            "The papers",
            Door.Shown,
            PayoutQuestions.LastPaidOn.When(answers => FormerSpouseByOrder(answers) && PayoutQuestions.MayStillGoBack(answers) && SomeMayBeKept(answers)))
        {
            AlsoFor = [Door.Cost],
        },
    ];

    public override CrossChecks Checks { get; } = new DivorceChecks();

    private protected override IReadOnlyList<IRule<DivorceCase, FederalYear>> InOrder { get; } =
    [
        new TheShareWentOverUnderAnOrderOrTheDivorcePapers(),
        new BasisIsSplitInProportion(),
        new EachIsTaxedOnTheOwnShare(),
        new TheDivisionIsALossEvent(),
    ];

    public override bool IsToldBy(Answers opening)
    {
        return Opening.HasPool(opening) && opening.Is(Opening.WhatElse, OtherEvent.Divorce);
    }

    private protected override DivorceCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Pool = Pools.Of(live),
        How = live.Require(Ask.How),
        Side = live.Require(Ask.Side),
        ShareFor = live.Get(Ask.For) ?? ShareFor.Spouse,
        Basis = live.Get(Ask.Basis) ?? Money.Zero,
        WholeValue = live.Get(Ask.WholeValue),
        ShareValue = live.Get(Ask.ShareValue),
        RolledOver = live.Get(Ask.RolledOver) ?? Money.Zero,
        Qualified = live.Is(PayoutQuestions.Qualified, true),
        LastPaidOn = live.Get(PayoutQuestions.LastPaidOn),
    };

    private static bool ByOrder(Answers answers) => !Pools.IsIra(Pools.Of(answers)) && !answers.Is(Ask.How, DividedHow.Withdrawal);

    private static bool ItIsDivided(Answers answers) => !answers.Is(Ask.How, DividedHow.Withdrawal);

    private static bool BasisIsDivided(Answers answers) => ItIsDivided(answers) && answers.Get(Ask.Basis) is not { IsZero: true };

    private static bool FormerSpouseByOrder(Answers answers) => ByOrder(answers) && answers.Is(Ask.Side, DivorceSide.FormerSpouse);

    private static bool SomeoneMayBeTaxed(Answers answers) =>
        FormerSpouseByOrder(answers) || (ByOrder(answers) && answers.Is(Ask.Side, DivorceSide.Owner) && !answers.Is(Ask.For, ShareFor.Spouse));

    // Of the share of a Roth account, what is above its part of the already-taxed money is income unless the payout is qualified.
    private static bool RothIncomeIsPossible(Answers answers) =>
        Pools.Of(answers) == Pool.DesignatedRoth
        && SomeoneMayBeTaxed(answers)
        && (!FormerSpouseByOrder(answers) || SomeMayBeKept(answers))
        && answers.Get(Ask.ShareValue) is not { IsZero: true }
        && (answers.Get(Ask.Basis) is not { } basis || answers.Get(Ask.WholeValue) is not { } whole || basis < whole);

    private static bool SomeMayBeKept(Answers answers) =>
        answers.Get(Ask.ShareValue) is not { } share || answers.Get(Ask.RolledOver) is not { } rolled || rolled < share;
}
