using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.OutsideScope;

/// <summary>What the rules do not cover is said in words, with a next step, and never guessed.</summary>
internal sealed class OutsideScope : Situation
{
    private static readonly IReadOnlyList<IRule<OutsideScopeCase, TaxYear>> InOrder = [new TheYearIsCovered(), new TheKindOfIraIsKnown(), new ThePlaceOfTheTheftIsCovered(), new ThePlanIsFromThisCountry(), new TheAccountIsCovered(), new WhatHappenedIsCovered()];

    public override string Title => "Not covered by this checker";

    public override YearRange? CanBeDeducted => null;

    public override IReadOnlyList<Page> Pages => [];

    public override CrossChecks Checks { get; } = new NoChecks();

    public override IReadOnlyList<IRule> Rules => InOrder;

    public override bool IsToldBy(Answers opening)
    {
        return !Opening.YearIsCovered(opening)
            || (opening.Is(Opening.Happened, WhatHappened.Stolen)
                ? !Opening.HasPool(opening) && !opening.Is(Opening.Stolen, StolenHow.AfterIPaidItOut)
                : opening.Get(Opening.Account) is AccountKind.ForeignPlan or AccountKind.SomethingElse or AccountKind.BankDeposit
                    || (KindOfIra.IsOpen(opening) && !KindOfIra.IsToldByThePlace(opening)))
            || opening.Is(Opening.WhatElse, OtherEvent.NoneOfThese)
            || (opening.Is(Opening.Happened, WhatHappened.SomethingElse) && !Opening.HasStoriesOfItsOwn(opening));
    }

    public override LossCase? CaseOf(Answers live, DateOnly askedOn) => null;

    // A year that is not covered has no figures, so these rules are applied with the year alone.
    public override Assessment Assess(Answers live, DateOnly askedOn)
    {
        var year = new TaxYear(live.Require(Opening.Year));
        return RulesInOrder.Over(
            InOrder,
            [],
            new OutsideScopeCase
            {
                Year = year,
                AskedOn = askedOn,
                Account = live.Get(Opening.Account) ?? AccountKind.SomethingElse,
                YearIsCovered = Opening.YearIsCovered(live),
                WasStolen = live.Is(Opening.Happened, WhatHappened.Stolen),
            },
            year);
    }
}
