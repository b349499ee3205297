using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>The rulings on plan losses speak of the employee; for a person who inherits nothing is settled.</summary>
internal sealed class ThePlanWasTheHoldersOwn : FederalRule<PaidOutBelowBasisCase>
{
    public override string Asks => "Was it your own plan, and not that of someone who died?";

    public override YearRange InForce => MiscellaneousItemizedFloor.Years;

    public override IReadOnlyList<Authority> RestsOn => [Federal.RevRul72_305, Federal.PlanLossParagraph, Federal.Irc1014c];

    public override bool Concerns(PaidOutBelowBasisCase facts, ClaimSoFar soFar) => facts.FromSomeoneWhoDied;

    public override Finding Decide(PaidOutBelowBasisCase facts, ClaimSoFar soFar, FederalYear year) =>
        Deny(facts, soFar, $"The plan was that of someone who died. You take over that person's basis. On this reading you also take over the loss.", soFar)
            .OrElse(Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no deduction on this reading.", $"No IRS text speaks of a loss of a person who inherits."),
                $"No IRS text speaks of a loss of a person who inherits from a plan. On the narrow reading the loss died with the employee."));
}
