using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.CapitalLoss;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>A forbidden deal ended the IRA: income on the value of January 1, and a loss of its own kind if the assets fall later.</summary>
internal sealed class ProhibitedTransaction : Situation<ProhibitedTransactionCase>
{
    public override string Title => "The IRA did a forbidden deal";

    public override YearRange? CanBeDeducted => YearRange.Always;

    public override IReadOnlyList<Page> Pages => ProhibitedTransactionQuestions.Pages;

    public override CrossChecks Checks { get; } = new ProhibitedTransactionChecks();

    private protected override IReadOnlyList<IRule<ProhibitedTransactionCase, FederalYear>> InOrder { get; } =
    [
        new TheDealCountsAsAPayout(),
        new TheAssetsFellAfterJanuary1(),
        new AnAnnuityThatWasGivenUpWasNotSold(),
        new WorthlessWithoutASaleIsAnOrdinaryLoss(),
        new AShareOfACompanyIsNoBusinessOfItsOwner(),
        new TheSameSharesWereNotBoughtBack(),
        new LossesComeOffGainsFirst(),
        new CapitalLossesAreLimited(),
        new BasisIsLeftAndEveryIraIsEmpty(),
        new TheTaxIsOnTheJanuaryValue(),
        .. ItemizedRules.InOrder,
    ];

    private protected override IReadOnlyList<IRule<ProhibitedTransactionCase, FederalYear>> InAnyCase { get; } =
        [new AWashSaleIsNamedOnScheduleD(), new AWashSaleIsMarkedOnTheForm(), .. EarlyPayoutRules.InOrder];

    public override bool IsToldBy(Answers opening)
    {
        return opening.Is(Opening.WhatElse, OtherEvent.ProhibitedTransaction);
    }

    private protected override ProhibitedTransactionCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Pool = Pools.Of(live),
        Early = EarlyPayoutAnswers.Facts(live),
        Deal = live.Require(ProhibitedTransactionQuestions.Deal),
        Value = live.Require(ProhibitedTransactionQuestions.Value),
        Basis = BasisQuestions.BasisOf(live).GetValueOrDefault(),
        PoolIsEmpty = live.Is(ProhibitedTransactionQuestions.OtherIrasLeft, false),
        OtherIras = live.Get(ProhibitedTransactionQuestions.OtherIras) ?? Money.Zero,
        Qualified = live.Is(PayoutQuestions.Qualified, true),
        Assets = live.Get(ProhibitedTransactionQuestions.Assets) ?? AssetsAfter.StillHeld,
        Proceeds = live.Get(ProhibitedTransactionQuestions.Proceeds) ?? Money.Zero,
        Kind = live.Get(ProhibitedTransactionQuestions.Kind) ?? AssetsKind.SharesOrBonds,
        BoughtBack = WashSale.From(live),
        OtherGains = live.Get(CapitalQuestions.Gains) ?? Money.Zero,
        OtherLosses = live.Get(CapitalQuestions.OtherLosses) ?? Money.Zero,
        Status = live.Get(ReturnQuestions.Status),

        // The filing status alone is asked for a capital loss; the other facts of the return only for a loss that is itemized.
        Return = live.Has(ReturnQuestions.OtherItemized) ? ReturnFacts.From(live) : null,
    };
}
