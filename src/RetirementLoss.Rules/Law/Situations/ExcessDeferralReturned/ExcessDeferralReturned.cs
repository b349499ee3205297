using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>Pay beyond the yearly limit was sent back for less than was put in: the one loss that comes off above the line.</summary>
internal sealed class ExcessDeferralReturned : Situation<ExcessDeferralCase>
{
    public override string Title => "Too much pay was put into a plan and sent back";

    public override YearRange? CanBeDeducted => YearRange.Always;

    public override IReadOnlyList<Page> Pages => ExcessDeferralQuestions.Pages;

    public override CrossChecks Checks { get; } = new ExcessDeferralChecks();

    private protected override IReadOnlyList<IRule<ExcessDeferralCase, FederalYear>> InOrder { get; } =
    [
        new TheExcessWasOverTheYearlyLimit(),
        new TheDeferralsWereOverTheLimit(),
        new AGovernmentalPlanIsBoundToNoAprilDay(),
        new TheExcessWasSentBackByApril15(),
        new TheRefundCameInALaterYear(),
        new TheRefundIsLessThanTheTaxedExcess(),
        new TheRefundWindowIsOpen(),
    ];

    private protected override IReadOnlyList<IRule<ExcessDeferralCase, FederalYear>> InAnyCase { get; } = [new IncomeOfAnEarlyPayoutBearsAnAdditionalTax()];

    public override bool IsToldBy(Answers opening)
    {
        return opening.Is(Opening.WhatElse, OtherEvent.ExcessDeferralReturned);
    }

    private protected override ExcessDeferralCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Kind = live.Get(ExcessDeferralQuestions.Kind) ?? ExcessKind.OverTheYearlyLimit,
        Timing = live.Get(ExcessDeferralQuestions.Timing) ?? ExcessTiming.PutInTheYearBefore,
        Pool = Pools.Of(live),
        Early = WithoutCorrection(EarlyPayoutAnswers.Facts(live)),
        Excess = live.Get(ExcessDeferralQuestions.Excess) ?? Money.Zero,
        SentBack = live.Get(ExcessDeferralQuestions.SentBack),
        DueBack = live.Get(ExcessDeferralQuestions.DueBack),
        SentBackOn = live.Get(ExcessDeferralQuestions.SentBackOn),
        TotalDeferred = live.Get(ExcessDeferralQuestions.TotalDeferred),
        Age = live.Get(ExcessDeferralQuestions.Age),
    };

    // The exception for corrections is for those made in time, and the additional tax is reached only by those that were not.
    private static EarlyPayoutFacts WithoutCorrection(EarlyPayoutFacts early) => early.Reason == EarlyPayoutReason.Corrective ? early with { Reason = EarlyPayoutReason.None } : early;
}
