using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;

/// <summary>Where a plan paid out less than the already-taxed money in it, the rest stays in the shares; an old case says so, no ruling that was read does.</summary>
internal sealed class CostThatDidNotComeBackStaysInTheShares : FederalRule<SharesPaidOutThenSoldCase>
{
    public override string Asks => "Does already-taxed money that did not come back stay in the shares?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Strassburger, Federal.PlanLossParagraph, Federal.RevRul71_251];

    public override Certainty Certainty => Certainty.Unsettled;

    public override bool Concerns(SharesPaidOutThenSoldCase facts, ClaimSoFar soFar) => facts.CostIsAboveValue;

    public override Finding Decide(SharesPaidOutThenSoldCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var sums = soFar.Sums with { Taxable = facts.IncomeOfThisYear };
        return Continue(
                facts,
                soFar,
                $"{facts.CostBefore} of already-taxed money was in the plan, and {facts.Cash + facts.ValueOfAll} came out. There was no loss on the payout, because the shares had value. The {facts.CostLeft} that the cash did not give back is taken as your basis in these shares.",
                soFar with { Sums = sums with { Basis = facts.CostLeft } })
            .OrElse(Continue(
                facts,
                soFar,
                $"On the other reading the shares take only the {facts.ValueThen} they were worth when they were paid out, and the rest of the already-taxed money is lost without a deduction.",
                soFar with { Sums = sums with { Basis = facts.ValueThen } }))
            .Showing(
                new($"Already-taxed money before the payout", facts.CostBefore),
                new($"Cash with the shares", -facts.Cash),
                new($"Left for the shares you ask about", facts.CostLeft))
            .Noting(
                new Note(NoteKind.Caveat, "basis-of-shares-unsettled", $"Your basis is not settled. In an old case both sides took the cost left after the cash; no ruling that was read says so today. Ask an adviser before you file.", Federal.Strassburger, Federal.PlanLossParagraph));
    }
}
