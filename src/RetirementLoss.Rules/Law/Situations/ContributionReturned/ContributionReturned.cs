using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ContributionReturned;

/// <summary>An IRA contribution was taken back or moved: less comes back after a fall, and nothing is deducted.</summary>
internal sealed class ContributionReturned : Situation<ContributionReturnedCase>
{
    public override string Title => "An IRA contribution was taken back or moved";

    public override YearRange? CanBeDeducted => null;

    public override IReadOnlyList<Page> Pages => ContributionQuestions.Pages;

    public override CrossChecks Checks { get; } = new ContributionReturnedChecks();

    private protected override IReadOnlyList<IRule<ContributionReturnedCase, FederalYear>> InOrder { get; } =
    [
        new AConversionCannotBeUndone(),
        new AConversionCouldBeUndoneUntilOctober15(),
        new AnExcessLeftInTheIraIsTaxedEachYear(),
        new TheContributionWasMovedInTime(),
        new TheContributionWasTakenBackInTime(),
        new TheContributionWasTooMuch(),
        new TheExcessWasTakenOutLate(),
    ];

    private protected override IReadOnlyList<IRule<ContributionReturnedCase, FederalYear>> InAnyCase { get; } =
        [new TheGainThatCameBackIsFreeOfTheAdditionalTax(), new IncomeOfAnEarlyPayoutBearsAnAdditionalTax()];

    public override bool IsToldBy(Answers opening)
    {
        return opening.Is(Opening.WhatElse, OtherEvent.ContributionReturned);
    }

    private protected override ContributionReturnedCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Pool = Pools.Of(live),
        Early = EarlyPayoutAnswers.Facts(live),
        Fix = live.Require(ContributionQuestions.Fix),
        FixedOn = live.Get(ContributionQuestions.FixedOn),
        ReturnOnTime = live.Is(ContributionQuestions.ReturnOnTime, true),
        TooMuch = live.Is(ContributionQuestions.TooMuch, true),
        Contribution = live.Get(ContributionQuestions.Contribution) ?? Money.Zero,
        CameBack = live.Get(ContributionQuestions.CameBack),
        OpeningValue = live.Get(ContributionQuestions.OpeningValue),
        ClosingValue = live.Get(ContributionQuestions.ClosingValue),
    };
}
