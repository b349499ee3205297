using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>What is paid to an heir out of an inherited IRA stays paid; only the husband or wife can put it back.</summary>
internal sealed class AnHeirCannotPutAPayoutBack : FederalRule<RolledOverCase>
{
    public override string Asks => "Did the money go straight from one inherited account to the other?";

    public override YearRange InForce => YearRange.From(1984);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d3];

    public override bool Concerns(RolledOverCase facts, ClaimSoFar soFar) => Pools.IsInheritedIra(facts.Pool) && facts.RolledOver.IsPositive;

    public override Finding Decide(RolledOverCase facts, ClaimSoFar soFar, FederalYear year) => facts.IsPutBackByAnHeir
        ? Deny(facts, soFar, $"It was paid to you first. Out of an inherited IRA only the husband or wife of the person who died can put a payout back, so all of it counts as paid out to you, though {facts.RolledOver} reached another account.", soFar)
            .Noting(ExcessInTheNewAccount.Notes("take-heirs-payout-out", facts.RolledOver, facts, year))
        : Continue(facts, soFar, $"It went straight from one inherited account to the other, so nothing was paid out.");
}
