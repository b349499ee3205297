using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>What a plan paid for a hardship, in a series of payments, or to correct an error cannot be rolled over.</summary>
internal sealed class AHardshipPayoutCannotBeRolledOver : FederalRule<RolledOverCase>
{
    public override string Asks => "Did the plan pay it as money that may be rolled over?";

    public override YearRange InForce => YearRange.From(2002);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402c];

    public override bool Concerns(RolledOverCase facts, Standing soFar) => !Pools.IsIra(facts.Pool) && facts.ValidlyRolledOver.IsPositive;

    public override Finding Decide(RolledOverCase facts, Standing soFar, FederalYear year) =>
        Continue(facts, soFar, $"This takes it that it did.")
            .Noting(new Note(NoteKind.Caveat, "hardship-cannot-be-rolled-over", $"What a plan paid for a hardship, as one of a series of payments over ten years or for life, or to send back too much that was put in, cannot be rolled over. If this was such a payout, it is income above already-taxed money, and too much paid into an IRA that took it.", Federal.Irc402c));
}
