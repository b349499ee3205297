using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StolenAfterPayout;

/// <summary>The owner took the money out and then lost it to a scam: the motive decides.</summary>
internal sealed class StolenAfterPayout : Situation<StolenAfterPayoutCase>
{
    public override string Title => "The money was paid out and then stolen";

    public override YearRange? CanBeDeducted => YearRange.Always;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new("theft", "The theft", Door.Kind, TheftQuestions.For, TheftQuestions.Timing, TheftQuestions.RecoveryPossible.When(ADeductionIsPossible)) { AlsoFor = [Door.Cost, Door.State] },
        new(
            "stolen",
            "What was stolen and what came back",
            Door.Kind,
            TheftQuestions.Taxed.When(answers => !OtherPayouts.IsCashAlready(answers)),
            TheftQuestions.TaxFree,
            TheftQuestions.AllStolen,
            TheftQuestions.StolenAmount.When(answers => !answers.Is(TheftQuestions.AllStolen, true)),
            TheftQuestions.PaidBack,
            TheftQuestions.MayComeBack.When(answers => ADeductionIsPossible(answers) && !answers.Is(TheftQuestions.RecoveryPossible, false)),
            TheftQuestions.CasualtyGains.When(APersonalTheftMayCount))
        {
            AlsoFor = [Door.Cost, Door.State],
            TurnsWhile = ADeductionIsPossible,
        },
        ReturnQuestions.PageOfOpenDeduction(answers => ADeductionIsPossible(answers) && TheftQuestions.SomethingMayBeGoneForGood(answers)),
        new(
            "theft-more",
            "More about the theft",
            Door.Amount,
            TheftQuestions.LeadFigureCharged.When(answers => ADeductionIsPossible(answers) && (answers.Is(TheftQuestions.For, HandedOverFor.Investing) || answers.IsUnknown(TheftQuestions.For))),
            ReturnQuestions.Agi.When(answers => !answers.Has(ReturnQuestions.Agi) && APersonalTheftMayCount(answers))),
        new(
            "other-account",
            "The additional tax on this account",
            Door.Cost,
            EarlyPayoutQuestions.Over59Half.When(answers => answers.Is(Opening.Account, AccountKind.Annuity) && ThePayoutMayBeIncomeThisYear(answers)),
            OtherPayouts.Freed.When(answers => OtherPayouts.MayBeFreed(answers) && ThePayoutMayBeIncomeThisYear(answers))),
        .. EarlyPayoutQuestions.PagesOfKnownParts(ThePayoutMayBeIncomeThisYear, ConvertedMoneyMayHaveComeOut, TheftQuestions.ConvertedOut),
        .. StateQuestions.PagesOfATheft(APersonalTheftMayBeBarred),
        ReturnQuestions.PageOfTheIncome(TheftQuestions.GoneForGood, TheftQuestions.IncomeOfTheYear),
        new(
            "records",
            "The papers",
            Door.Shown,
            WayBackReason.When(answers => Opening.HasPool(answers) && PayoutQuestions.MayStillGoBack(answers) && !answers.Is(TheftQuestions.Timing, TheftTiming.PaidOutEarlier) && EligibleRollover.Allows(Pools.Of(answers), EarlyPayoutReason.None) && !answers.Has(EarlyPayoutQuestions.Reason)),
            PayoutQuestions.LastPaidOn.When(answers => PayoutQuestions.MayStillGoBack(answers) && !answers.Has(PayoutQuestions.LastPaidOn) && OtherPayouts.CanGoBack(answers) && !answers.Is(TheftQuestions.Timing, TheftTiming.PaidOutEarlier)))
        {
            AlsoFor = [Door.Cost],
        },
    ];

    public override CrossChecks Checks { get; } = new TheftChecks();

    private protected override IReadOnlyList<IRule<StolenAfterPayoutCase, FederalYear>> InOrder { get; } =
    [
        new TheMoneyWasYoursAndIsGone(),
        new TheMoneyWasNotHandedOverForAPersonalReason(),
        new TheTheftWasFoundOutInTheYear(),
        new NothingMoreIsExpectedBack(),
        new TheMoneyWasHandedOverForProfit(),
        new TheMoneyWasNotHandedOverForAPersonalReasonTo2017(),
        .. ItemizedRules.InOrder,
        new ThePayoutItselfStaysTaxable(),
        .. UnusedPart.InOrder,
    ];

    private protected override IReadOnlyList<IRule<StolenAfterPayoutCase, FederalYear>> InAnyCase { get; } = [.. EarlyPayoutRules.InOrder, new IncomeOfAnotherAccountBearsItsOwnAdditionalTax()];

    public override bool IsToldBy(Answers opening)
    {
        return Opening.YearIsCovered(opening) && opening.Is(Opening.Happened, WhatHappened.Stolen) && opening.Is(Opening.Stolen, StolenHow.AfterIPaidItOut);
    }

    private protected override StolenAfterPayoutCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Pool = Opening.HasPool(live) ? Pools.Of(live) : null,
        Early = EarlyPayoutAnswers.Facts(live) with { ConvertedOut = live.Get(TheftQuestions.ConvertedOut) },
        IsFreed = live.Is(OtherPayouts.Freed, true),
        For = live.Require(TheftQuestions.For),
        Stolen = StolenPayout.From(live),
        LeadFigureCharged = live.Is(TheftQuestions.LeadFigureCharged, true),
        CasualtyGains = live.Get(TheftQuestions.CasualtyGains) ?? Money.Zero,
        LastPaidOn = live.Get(PayoutQuestions.LastPaidOn),
        Return = ReturnFacts.From(live),
    };

    // Where nothing is income the reason frees of no tax; it still decides whether the payout may go back.
    private static Choice<EarlyPayoutReason> WayBackReason => EarlyPayoutQuestions.ReasonThatDecidesARollover(_ => false);

    private static bool ThePayoutMayBeIncomeThisYear(Answers answers) =>
        !answers.Is(TheftQuestions.Timing, TheftTiming.PaidOutEarlier) && answers.Has(TheftQuestions.Taxed) && answers.Get(TheftQuestions.Taxed) is not { IsZero: true };

    private static bool ConvertedMoneyMayHaveComeOut(Answers answers) =>
        Opening.HasPool(answers) && Pools.IsRoth(Pools.Of(answers)) && !answers.Is(TheftQuestions.Timing, TheftTiming.PaidOutEarlier) && answers.Get(TheftQuestions.TaxFree) is not { IsZero: true };

    // Where a personal theft is not allowed it is answered without the return; a theft found out later belongs to that later year.
    private static bool ADeductionIsPossible(Answers answers) =>
        (!answers.Is(TheftQuestions.For, HandedOverFor.HelpingSomeone) || PersonalTheftsCount(answers))
        && !answers.Is(TheftQuestions.Timing, TheftTiming.FoundOutLater)
        && TheftQuestions.LostOf(answers) is not { IsZero: true };

    private static bool APersonalTheftMayCount(Answers answers) =>
        PersonalTheftsCount(answers)
        && (answers.IsUnknown(TheftQuestions.For) || answers.Get(TheftQuestions.For) is HandedOverFor.HelpingSomeone or HandedOverFor.FineOrFee)
        && ADeductionIsPossible(answers)
        && TheftQuestions.SomethingMayBeGoneForGood(answers);

    private static bool APersonalTheftMayBeBarred(Answers answers) =>
        !PersonalTheftsCount(answers)
        && (answers.IsUnknown(TheftQuestions.For) || answers.Get(TheftQuestions.For) is HandedOverFor.HelpingSomeone or HandedOverFor.FineOrFee)
        && !answers.Is(TheftQuestions.Timing, TheftTiming.FoundOutLater)
        && TheftQuestions.LostOf(answers) is not { IsZero: true };

    private static bool PersonalTheftsCount(Answers answers) => PersonalTheft.Counts.Includes(new TaxYear(answers.Require(Opening.Year)));
}
