using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>Where the value was less than basis and no IRA of the kind is left, the difference is the loss of an ordinary final payout.</summary>
internal sealed class BasisIsLeftAndEveryIraIsEmpty : FederalRule<ProhibitedTransactionCase>
{
    public override string Asks => "Was the value less than basis, with no other IRA of the kind left?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Notice89_25, Federal.Irc165a, Federal.Irc67b, Federal.Conex132882_07];

    public override Certainty Certainty => Certainty.AgencyView;

    public override bool Concerns(ProhibitedTransactionCase facts, ClaimSoFar soFar) => soFar.Allowed is null && facts.PoolIsEmpty && facts.Basis > facts.Value;

    public override Finding Decide(ProhibitedTransactionCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var loss = facts.Basis - facts.Value;
        var step = Continue(
                facts,
                soFar,
                $"Your basis was {facts.Basis} and {facts.Value} counts as paid out. No IRA of the kind is left, so the {loss} of basis left over is a loss like that of any final payout.",
                soFar with { Allowed = loss, Character = Character.MiscellaneousItemized, Sums = soFar.Sums with { Loss = loss } })
            .Showing(new($"Basis", facts.Basis), new($"Counts as paid out", -facts.Value), new($"Loss", loss))
            .Noting(PayoutNotes.Documents(facts.Pool));
        return facts.Pool is Pool.InheritedTraditionalIras or Pool.InheritedRothIras
            ? step.OrElse(Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no deduction on this reading.", $"No IRS text speaks of a loss of a person who inherits."),
                $"No IRS text speaks of a loss of a person who inherits an IRA. On the narrow reading only the owner had put money at risk for profit, and the heir has no loss."))
            : step;
    }
}
