using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>The account was moved to another retirement account: no loss, and its basis travels along.</summary>
internal sealed class RolledOver : Situation<RolledOverCase>
{
    public override string Title => "The account was moved to another retirement account";

    public override YearRange? CanBeDeducted => null;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new("inherited", "The inherited account", Door.Cost, Pools.TreatedAsOwn.When(Pools.IsInherited)),
        new(
            "moved",
            "What was moved",
            Door.Cost,
            RolledOverQuestions.Moved,
            RolledOverQuestions.RolledOver,
            EarlyPayoutQuestions.SimpleInFirstTwoYears.When(answers => answers.Is(Opening.Account, AccountKind.SimpleIra)),
            RolledOverQuestions.SimpleTo.When(answers => RolledOverQuestions.ASimpleIraWasMoved(answers) && !answers.Is(EarlyPayoutQuestions.SimpleInFirstTwoYears, false)),
            RequiredPart.Asked.When(RequiredPart.MayExist),
            RequiredPart.Born.When(answers => RequiredPart.TurnsOnOwnAge(answers) && RequiredPart.MayExist(answers) && answers.Get(RequiredPart.Asked) is { IsPositive: true })),
        new("paid-for", "Why the plan paid it", Door.Cost, RolledOverQuestions.PaidFor.When(RolledOverQuestions.TheReasonDecides)),
        new("basis", "Your already-taxed money", Door.Cost, BasisQuestions.All),
        new(
            "payout",
            "How it was moved",
            Door.Cost,
            RolledOverQuestions.To.When(RolledOverQuestions.IsDesignatedRoth),
            RolledOverQuestions.How.When(answers => TheWayDecidesBasis(answers) || (Pools.IsInherited(answers) && !answers.Is(Pools.TreatedAsOwn, true))),
            PayoutQuestions.YearEndValue.When(answers => RolledOverQuestions.SomeMayBeKept(answers) && BasisQuestions.BasisMayExist(answers) && Pools.IsTraditional(Pools.Of(answers))),
            PayoutQuestions.ConvertedToo.When(answers => RolledOverQuestions.SomeMayBeKept(answers) && BasisQuestions.SomeMayBeLeft(answers) && Pools.MayBeOwnTraditional(answers)),
            ConversionSpread.AskedWhen(answers => ConversionSpread.MayBeIncome(answers, answers.Get(RolledOverQuestions.Moved) - RolledOverQuestions.ValidlyRolledOver(answers))),
            PayoutQuestions.Qualified.When(answers => (RolledOverQuestions.SomeMayBeKept(answers) || !answers.Is(RolledOverQuestions.To, MovedTo.AnotherRothAccount)) && MayBeIncomeOfRoth(answers)),
            PayoutQuestions.ForSomeoneWhoDied.When(answers => !Pools.IsIra(Pools.Of(answers)) && MayHaveIncome(answers))),
        .. EarlyPayoutQuestions.PagesWhen(answers => MayHaveIncome(answers) && !RequiredPart.ShowsAge(answers), answers => Pools.IsRoth(Pools.Of(answers)) && RolledOverQuestions.SomeMayBeKept(answers) && !RequiredPart.ShowsAge(answers), answers => answers.Get(RolledOverQuestions.Moved) - RolledOverQuestions.ValidlyRolledOver(answers)).Without(EarlyPayoutQuestions.SimpleInFirstTwoYears).AskingOnce(EarlyPayoutQuestions.Reason),
        new("records", "The papers", Door.Shown, BoxSeven.Code) { AlsoFor = [Door.Cost] },
    ];

    public override CrossChecks Checks { get; } = new RolledOverChecks();

    private protected override IReadOnlyList<IRule<RolledOverCase, FederalYear>> InOrder { get; } =
    [
        new ANewSimpleIraGoesOnlyToAnotherSimpleIra(),
        new ANewSimpleIraGoesToASimpleIraOrThePlanInItsPlace(),
        new AHardshipPayoutCannotBeRolledOver(),
        new AnHeirCannotPutAPayoutBack(),
        new ARequiredPaymentCannotBeRolledOver(),
        new WhatWasKeptIsIncomeAboveBasis(),
        new BasisOfRothMoneyTravels(),
        new EachIraIsRolledOverOnceInTwelveMonths(),
        new AllIrasTogetherAreRolledOverOnceInTwelveMonths(),
        new TheMoneyLeftTheRetirementSystem(),
    ];

    private protected override IReadOnlyList<IRule<RolledOverCase, FederalYear>> InAnyCase => EarlyPayoutRules.InOrder;

    public override bool IsToldBy(Answers opening)
    {
        return Opening.HasPool(opening) && opening.Is(Opening.Happened, WhatHappened.RolledOver);
    }

    private protected override RolledOverCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Pool = Pools.Of(live),
        Early = RequiredPart.ShowsAge(live) ? EarlyPayoutAnswers.Facts(live) with { IsOver59Half = true } : EarlyPayoutAnswers.Facts(live),
        FromSomeoneWhoDied = live.Is(PayoutQuestions.ForSomeoneWhoDied, true),
        BoxSeven = live.Get(BoxSeven.Code),
        Basis = BasisQuestions.BasisOf(live).GetValueOrDefault(),
        Received = live.Get(RolledOverQuestions.Moved),
        RolledOver = live.Get(RolledOverQuestions.RolledOver) ?? Money.Zero,
        Required = live.Get(RequiredPart.Asked) ?? Money.Zero,
        Born = live.Get(RequiredPart.Born),
        SimpleTo = live.Get(RolledOverQuestions.SimpleTo) ?? SimpleMovedTo.AnotherSimpleIra,
        To = live.Get(RolledOverQuestions.To) ?? MovedTo.SameKind,
        How = live.Get(RolledOverQuestions.How) ?? MovedHow.Direct,
        YearEndValue = live.Get(PayoutQuestions.YearEndValue) ?? Money.Zero,
        Converted = live.Get(PayoutQuestions.ConvertedToo) ?? Money.Zero,
        CountedAtOnce = live.Is(ConversionSpread.CountedAtOnce, true),
        Qualified = live.Is(PayoutQuestions.Qualified, true),
    };

    private static bool TheWayDecidesBasis(Answers answers) => TheWayDecidesWhatAPlanMayTake(answers) || TheWayDecidesWhatCountsInARothIra(answers);

    private static bool TheWayDecidesWhatAPlanMayTake(Answers answers) =>
        RolledOverQuestions.IsDesignatedRoth(answers)
        && !answers.Is(RolledOverQuestions.To, MovedTo.RothIra)
        && answers.Get(RolledOverQuestions.RolledOver) is not { IsZero: true }
        && BasisQuestions.SomeMayBeLeft(answers);

    // Only basis above the money itself, with a part kept, is treated by the way it travelled to a Roth IRA.
    private static bool TheWayDecidesWhatCountsInARothIra(Answers answers) =>
        RolledOverQuestions.IsDesignatedRoth(answers)
        && !answers.Is(RolledOverQuestions.To, MovedTo.AnotherRothAccount)
        && RolledOverQuestions.SomeMayBeKept(answers)
        && (BasisQuestions.BasisOf(answers) is not { } basis || answers.Get(RolledOverQuestions.Moved) is not { } moved || basis > moved);

    private static bool MayHaveIncome(Answers answers)
    {
        if (!RolledOverQuestions.SomeMayBeKept(answers) || answers.Is(PayoutQuestions.Qualified, true))
        {
            return false;
        }

        var moved = answers.Get(RolledOverQuestions.Moved);
        var rolled = RolledOverQuestions.ValidlyRolledOver(answers);
        return Pools.Of(answers) switch
        {
            Pool.TraditionalIras or Pool.InheritedTraditionalIras =>
                BasisQuestions.BasisOf(answers) is not { } basis || basis.IsZero || answers.Get(PayoutQuestions.YearEndValue) + PayoutIncome.ConvertedIn(answers) + moved - rolled is not { } value || value > basis,
            Pool.RothIras or Pool.InheritedRothIras => BasisQuestions.BasisOf(answers) is not { } basis || moved - rolled is not { } kept || kept > basis,
            _ => BasisQuestions.BasisOf(answers) is not { } basis || moved - rolled is not { } kept || kept > basis,
        };
    }

    // A qualified payout from a plan counts whole as a contribution to the Roth IRA, so it is asked there even if nothing was kept.
    private static bool MayBeIncomeOfRoth(Answers answers) => Pools.IsRoth(Pools.Of(answers))
        && MayBeAboveBasis(answers)
        && (Pools.Of(answers) == Pool.DesignatedRoth || RolledOverQuestions.SomeMayBeKept(answers));

    // A plan counts its income as moved on first, so all that left it is compared; from a Roth IRA basis comes out first, to the last of what is kept.
    private static bool MayBeAboveBasis(Answers answers)
    {
        var moved = answers.Get(RolledOverQuestions.Moved);
        var compared = Pools.Of(answers) == Pool.DesignatedRoth ? moved : moved - RolledOverQuestions.ValidlyRolledOver(answers);
        return BasisQuestions.BasisOf(answers) is not { } basis || compared is not { } value || value > basis;
    }
}
