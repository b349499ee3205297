using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanLoan;

/// <summary>A plan loan was not paid back: income, sometimes rolled over, and never a loss.</summary>
internal sealed class PlanLoan : Situation<PlanLoanCase>
{
    public override string Title => "A loan from the plan was not paid back";

    public override YearRange? CanBeDeducted => null;

    public override IReadOnlyList<Page> Pages => PlanLoanQuestions.Pages;

    public override CrossChecks Checks { get; } = new PlanLoanChecks();

    private protected override IReadOnlyList<IRule<PlanLoanCase, FederalYear>> InOrder { get; } =
    [
        new ALoanTaxedBeforeIsNotTaxedAgain(),
        new TheUnpaidLoanCountsAsPaidOut(),
        new ADeemedDistributionCannotBeRolledOver(),
        new TheOffsetCameWithinAYearOfLeaving(),
        new AnOffsetHasSixtyDays(),
        new AQualifiedOffsetHasUntilTheReturnIsDue(),
        new RepaymentsOfATaxedLoanAreBasis(),
        new AnUnpaidLoanIsNotALoss(),
    ];

    private protected override IReadOnlyList<IRule<PlanLoanCase, FederalYear>> InAnyCase => EarlyPayoutRules.InOrder;

    public override bool IsToldBy(Answers opening)
    {
        return opening.Is(Opening.WhatElse, OtherEvent.PlanLoan);
    }

    private protected override PlanLoanCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Pool = Pools.Of(live),
        Early = EarlyPayoutAnswers.Facts(live, live.Get(PlanLoanQuestions.OffsetOn)),
        End = live.Require(PlanLoanQuestions.End),
        WasTaxedBefore = live.Is(PlanLoanQuestions.End, LoanEnd.Offset) && live.Is(PlanLoanQuestions.TaxedBefore, true),
        TaxedIn = live.Get(PlanLoanQuestions.TaxedIn) is { } taxed ? new TaxYear(taxed) : null,
        Unpaid = live.Require(PlanLoanQuestions.Unpaid),
        Basis = BasisQuestions.BasisOf(live).GetValueOrDefault(),
        BalanceBefore = live.Get(PayoutQuestions.BalanceBefore) ?? Money.Zero,
        Qualified = live.Is(PayoutQuestions.Qualified, true),
        LeftOrPlanEnded = live.Is(PlanLoanQuestions.LeftOrPlanEnded, true),
        OffsetOn = live.Get(PlanLoanQuestions.OffsetOn),
        LeftOn = live.Get(PlanLoanQuestions.LeftOn),
        RolledOver = live.Get(PlanLoanQuestions.RolledOver) ?? Money.Zero,
        Repaid = live.Get(PlanLoanQuestions.Repaid) ?? Money.Zero,
    };
}
