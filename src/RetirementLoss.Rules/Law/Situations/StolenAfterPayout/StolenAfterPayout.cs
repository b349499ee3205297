using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StolenAfterPayout;

/// <summary>The owner took the money out and then lost it to a scam: the motive decides.</summary>
public sealed class StolenAfterPayout : Situation<StolenAfterPayoutCase>
{
    public override string Title => "The money was paid out and then stolen";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        TheftQuestions.For,
        TheftQuestions.Timing,
        TheftQuestions.Taxed,
        TheftQuestions.TaxFree,
        TheftQuestions.AllStolen,
        TheftQuestions.StolenAmount.When(answers => !answers.Is(TheftQuestions.AllStolen, true)),
        TheftQuestions.PaidBack,
        TheftQuestions.RecoveryPossible.When(AProfitMotiveIsPossible),
        TheftQuestions.MayComeBack.When(answers => AProfitMotiveIsPossible(answers) && !answers.Is(TheftQuestions.RecoveryPossible, false)),
        TheftQuestions.LeadFigureCharged.When(answers => AProfitMotiveIsPossible(answers) && (answers.Is(TheftQuestions.For, HandedOverFor.Investing) || answers.IsUnknown(TheftQuestions.For))),
        .. ReturnQuestions.AskedForOpenDeduction(answers => AProfitMotiveIsPossible(answers) && TheftQuestions.SomethingMayBeGoneForGood(answers)),
        .. EarlyPayoutQuestions.AskedOfKnownParts(ThePayoutMayBeIncomeThisYear, ConvertedMoneyMayHaveComeOut),
        PayoutQuestions.LastPaidOn.When(answers => PayoutQuestions.IsNewestYear(answers) && !answers.Is(TheftQuestions.Timing, TheftTiming.PaidOutEarlier)),
    ];

    public override CrossChecks Checks { get; } = new TheftChecks();

    private protected override IReadOnlyList<IRule<StolenAfterPayoutCase, FederalYear>> InOrder { get; } =
    [
        new TheMoneyWasYoursAndIsGone(),
        new TheMoneyWasNotHandedOverForAPersonalReason(),
        new TheMoneyWasNotHandedOverForAPersonalReasonTo2017(),
        new TheTheftWasFoundOutInTheYear(),
        new NothingMoreIsExpectedBack(),
        new TheMoneyWasHandedOverForProfit(),
        .. ItemizedRules.InOrder,
        new ThePayoutItselfStaysTaxable(),
        .. UnusedPart.InOrder,
    ];

    private protected override IReadOnlyList<IRule<StolenAfterPayoutCase, FederalYear>> InAnyCase { get; } = [new IncomeOfAnEarlyPayoutBearsAnAdditionalTax()];

    public override bool IsToldBy(Answers opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return Opening.HasPool(opening) && opening.Is(Opening.Happened, WhatHappened.Stolen) && opening.Is(Opening.Stolen, StolenHow.AfterIPaidItOut);
    }

    private protected override StolenAfterPayoutCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Pool = Pools.Of(live),
        Early = EarlyPayoutFacts.From(live),
        For = live.Require(TheftQuestions.For),
        Stolen = StolenPayout.From(live),
        LeadFigureCharged = live.Is(TheftQuestions.LeadFigureCharged, true),
        LastPaidOn = live.Get(PayoutQuestions.LastPaidOn),
        Return = ReturnFacts.From(live),
    };

    private static bool ThePayoutMayBeIncomeThisYear(Answers answers) =>
        !answers.Is(TheftQuestions.Timing, TheftTiming.PaidOutEarlier) && answers.Get(TheftQuestions.Taxed) is not { IsZero: true };

    private static bool ConvertedMoneyMayHaveComeOut(Answers answers) =>
        Pools.IsRoth(Pools.Of(answers)) && !answers.Is(TheftQuestions.Timing, TheftTiming.PaidOutEarlier) && answers.Get(TheftQuestions.TaxFree) is not { IsZero: true };

    // A personal theft is answered without the return; a theft found out later belongs to that later year.
    private static bool AProfitMotiveIsPossible(Answers answers) =>
        !answers.Is(TheftQuestions.For, HandedOverFor.HelpingSomeone)
        && !answers.Is(TheftQuestions.Timing, TheftTiming.FoundOutLater)
        && TheftQuestions.LostOf(answers) is not { IsZero: true };
}
