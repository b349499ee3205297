using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StillInTheAccount;

/// <summary>The account fell, or something in it was lost, and nothing was paid out.</summary>
internal sealed class StillInTheAccount : Situation<StillInTheAccountCase>
{
    public override string Title => "The money is still in the account";

    public override YearRange? CanBeDeducted => null;

    public override IReadOnlyList<Page> Pages => [];

    public override CrossChecks Checks { get; } = new NoChecks();

    private protected override IReadOnlyList<IRule<StillInTheAccountCase, FederalYear>> InOrder { get; } = [new SomethingWasPaidOut()];

    public override bool IsToldBy(Answers opening)
    {
        return Opening.HasPool(opening) && opening.Is(Opening.Happened, WhatHappened.StillInside);
    }

    private protected override StillInTheAccountCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Pool = Pools.Of(live),
    };
}
