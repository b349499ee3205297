using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.ItemizedDeduction;

namespace RetirementLoss.Rules.Law.States;

/// <summary>A state can allow only what would be a loss under the federal rules of before the bar.</summary>
internal sealed class FederalLawSeesALossOfTheClass : StateRule
{
    public override string Asks => "Is there a loss of the kind that a state may still allow?";

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc67b, Federal.Irc67Ban];

    public override Finding Decide(StateCase facts, ClaimSoFar soFar, StateYear year)
    {
        if (facts.FederalLoss is not { } loss)
        {
            return Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no state deduction.", $"There is no loss that {facts.Home} could allow."),
                $"The federal rules see no loss here, and {facts.Home} has no wider rule that we know of.");
        }

        return Continue(
            facts,
            soFar,
            $"The federal rules see a loss of {loss}. It belongs to the deductions under the {MiscellaneousItemizedFloor.Part} floor, which federal law bars.",
            soFar with { Character = Character.MiscellaneousItemized, Sums = soFar.Sums with { Basis = facts.Federal.Sums.Basis, Received = facts.Federal.Sums.Received, Loss = loss } });
    }
}
