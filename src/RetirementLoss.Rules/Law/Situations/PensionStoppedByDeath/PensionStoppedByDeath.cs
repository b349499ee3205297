using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;
using Ask = RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath.PensionStoppedByDeathQuestions;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>A pension or annuity stopped because someone died: is already-taxed money left over, and who can deduct it?</summary>
internal sealed class PensionStoppedByDeath : Situation<PensionStoppedByDeathCase>
{
    public override string Title => "A pension or annuity stopped because someone died";

    public override YearRange? CanBeDeducted => YearRange.Always;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new(
            "payments",
            "The payments, and what is paid now",
            Door.Kind,
            Ask.PaidAsAnnuity,
            Ask.HadBegun.When(answers => !answers.Is(Ask.PaidAsAnnuity, false)),
            Ask.SurvivorStillPaid.When(ItBegan),
            Ask.HasRefund.When(ItStopped),
            Ask.ReturnOf.When(ItStopped)),
        new("pension-days", "When it began, and the year of the deduction", Door.Kind, Ask.BeganOn.When(ItStopped), Ask.IsTheYear.When(answers => TheReturnFits(answers) && ItIsNewEnough(answers))) { TurnsWhile = TheReturnFits },
        new(
            "cost",
            "The already-taxed money in it",
            Door.Kind,
            Ask.CostGiven.When(ItStopped),
            Ask.CostNeverBack.When(answers => ItStopped(answers) && answers.Get(Ask.CostGiven) is not (CostSource.Parts or CostSource.Months) && !answers.IsUnknown(Ask.CostGiven)),
            Ask.MonthsExpected.When(answers => MonthsAreKnown(answers) && Opening.HasPool(answers)),
            Ask.MonthsPaid.When(MonthsAreKnown),
            Ask.Cost.When(answers => (PartsAreKnown(answers) || MonthsAreKnown(answers)) && !Ask.AllWereMade(answers)),
            Ask.MonthlyPart.When(answers => MonthsAreKnown(answers) && answers.Get(Ask.MonthsExpected) is null && CostMayBeThere(answers)),
            Ask.Recovered.When(answers => PartsAreKnown(answers) && CostMayBeThere(answers)),
            Ask.Heirs.When(ARefundIsLeftToDivide),
            Ask.Share.When(answers => ARefundIsLeftToDivide(answers) && !answers.Is(Ask.Heirs, 1)),
            Ask.RefundTaxFree.When(answers => ItIsNewEnough(answers) && CostIsLeft(answers) && !answers.Is(Ask.HasRefund, false)))
        {
            TurnsWhile = answers => TheReturnFits(answers) && ItIsNewEnough(answers) && !answers.Is(Ask.IsTheYear, false),
        },
        ReturnQuestions.PageOfOpenDeduction(answers => TheReturnFits(answers) && CostIsLeftAfterTheRefund(answers) && !answers.Is(Ask.ReturnOf, WhoseReturn.Estate) && !answers.Is(Ask.IsTheYear, false)),
        ReturnQuestions.PageOfTheIncome(_ => null, _ => null),
    ];

    public override CrossChecks Checks { get; } = new PensionStoppedByDeathChecks();

    private protected override IReadOnlyList<IRule<PensionStoppedByDeathCase, FederalYear>> InOrder { get; } =
    [
        new TheMoneyWasPaidAsAnAnnuity(),
        new ThePaymentsHadBegun(),
        new AllPaymentsHaveStopped(),
        new SomeOfTheCostHadNotComeBack(),
        new TheAnnuityBeganAfterTheCutoff(),
        new SomeCostIsLeftAfterTheRefund(),
        new TheDeductionBelongsToThisReturn(),
        new TheRuleReachesThisContract(),
        new TheEstateDeductsItOnItsOwnReturn(),
        new TheDeductionHasNoFloorAndNoBan(),
        new TheMinimumTaxLeavesItAlone(),
        .. ItemizedRules.InOrder,
        new AnUnusedPartCountsLikeABusinessLoss(),
        .. UnusedPart.InOrder,
    ];

    public override bool IsToldBy(Answers opening)
    {
        return (Opening.HasPool(opening) || opening.Is(Opening.Account, AccountKind.Annuity)) && opening.Is(Opening.WhatElse, OtherEvent.PensionStoppedByDeath);
    }

    private protected override PensionStoppedByDeathCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        IsIra = Opening.HasPool(live) && Pools.IsIra(Pools.Of(live)),
        PaidAsAnnuity = live.Is(Ask.PaidAsAnnuity, true),
        HadBegun = live.Is(Ask.HadBegun, true),
        SurvivorStillPaid = live.Is(Ask.SurvivorStillPaid, true),
        Cost = live.Get(Ask.Cost) ?? Money.Zero,
        Recovered = live.Get(Ask.Recovered) ?? Money.Zero,
        Months = CostByMonths.Of(live),
        Share = RefundShare.From(live) ?? RefundShare.Whole,
        CostTold = live.Is(Ask.CostGiven, CostSource.Letter) ? live.Get(Ask.CostNeverBack) ?? Money.Zero : null,
        BeganOn = live.Get(Ask.BeganOn),
        HasRefund = live.Is(Ask.HasRefund, true),
        RefundTaxFree = live.Get(Ask.RefundTaxFree) ?? Money.Zero,
        ReturnOf = live.Get(Ask.ReturnOf) ?? WhoseReturn.FinalReturn,
        IsTheYear = !live.Is(Ask.IsTheYear, false),
        Return = ReturnFacts.From(live),
    };

    private static bool ItBegan(Answers answers) => !answers.Is(Ask.PaidAsAnnuity, false) && !answers.Is(Ask.HadBegun, false);

    private static bool ItStopped(Answers answers) => ItBegan(answers) && !answers.Is(Ask.SurvivorStillPaid, true);

    private static bool TheReturnFits(Answers answers) => ItStopped(answers) && answers.Get(Ask.ReturnOf) switch
    {
        null => true,
        WhoseReturn.FinalReturn => !answers.Is(Ask.HasRefund, true),
        WhoseReturn.RefundRecipient or WhoseReturn.Estate => !answers.Is(Ask.HasRefund, false),
        _ => false,
    };

    private static bool ItIsNewEnough(Answers answers) => ItStopped(answers) && (answers.Get(Ask.BeganOn) is not { } day || day > Ask.Cutoff(answers));

    // On a page on which the way is still to be chosen the parts are there to be filled in, as they are by a program that names no way.
    private static bool PartsAreKnown(Answers answers) => ItStopped(answers) && answers.Get(Ask.CostGiven) is not (CostSource.Letter or CostSource.Months);

    private static bool MonthsAreKnown(Answers answers) => ItStopped(answers) && answers.Get(Ask.CostGiven) is not (CostSource.Letter or CostSource.Parts) && !Ask.IsIra(answers);

    private static bool CostMayBeThere(Answers answers) => answers.Get(Ask.Cost) is not { IsZero: true };

    private static bool CostIsLeft(Answers answers) => Ask.Left(answers) is not { IsPositive: false };

    private static bool ARefundIsLeftToDivide(Answers answers) =>
        ItIsNewEnough(answers) && CostIsLeft(answers) && answers.Is(Ask.ReturnOf, WhoseReturn.RefundRecipient) && !answers.Is(Ask.HasRefund, false);

    private static bool CostIsLeftAfterTheRefund(Answers answers) =>
        ItIsNewEnough(answers)
        && CostIsLeft(answers)
        && (Ask.LeftOfMine(answers) is not { } left || answers.Is(Ask.HasRefund, false) || answers.Get(Ask.RefundTaxFree) is not { } refund || left > refund);
}
