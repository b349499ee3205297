using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;

/// <summary>Employer shares of a lump sum whose appreciation was not taxed have the plan's cost as their basis.</summary>
internal sealed class SharesWithAppreciationTakeThePlansCost : FederalRule<SharesPaidOutThenSoldCase>
{
    public override string Asks => "Was the appreciation of employer shares left untaxed, so that the plan's cost is the basis?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402e4, Federal.Irc402e4Appreciation, Federal.Reg402a_1b];

    public override bool Concerns(SharesPaidOutThenSoldCase facts, ClaimSoFar soFar) => facts.HasAppreciation;

    public override Finding Decide(SharesPaidOutThenSoldCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(
            facts,
            soFar,
            $"Only the plan's cost of {facts.PlanCost} was taxed when the shares were paid out, so it is your basis. The {facts.ValueThen - facts.PlanCost} they had gained by then was not taxed. If they fall later, that gain only shrinks: it is not a loss.",
            soFar with { Sums = soFar.Sums with { Basis = facts.PlanCost, Taxable = facts.IncomeOfThisYear } })
        .Noting(
            new Note(NoteKind.Caveat, "no-negative-appreciation", $"There is no rule of this kind for shares that fell below the plan's cost inside the plan. Such shares take their value on the day they were paid out.", Federal.Irc402e4Appreciation),
            new Note(NoteKind.Caveat, "lump-sum-needed", $"This takes it that the shares came in a lump sum: the whole balance within one tax year, after leaving the job, age 59½, death or disability.", Federal.Irc402e4));
}
