using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.States;

/// <summary>A few states still allow the class that federal law bars, above a floor of their own.</summary>
internal sealed class TheStateKeepsTheOldFloor : StateRule
{
    public override string Asks => "Does the state still allow deductions of this class?";

    public override Finding Decide(StateCase facts, ClaimSoFar soFar, StateYear year)
    {
        var home = facts.Home;
        var loss = facts.OwnBasis is { } own && facts.Federal.Sums.Basis is { } basis ? (facts.FederalLoss.GetValueOrDefault() + own - basis).OrZero : facts.FederalLoss.GetValueOrDefault();
        if (loss.IsZero)
        {
            return Of(facts, year, Settle(
                facts,
                soFar,
                soFar.Sums with { Basis = facts.OwnBasis, Loss = null },
                Verdict.NoLoss,
                Sentence.Of($"no state deduction.", $"By {home}’s own count you got back all of your already-taxed money."),
                $"{home} counts {facts.OwnBasis} of already-taxed money. You got back that much or more, so there is no loss on the state return."));
        }

        var after = soFar with { Allowed = loss, Sums = soFar.Sums with { Basis = facts.OwnBasis ?? soFar.Sums.Basis, Loss = loss } };
        var step = Of(facts, year, Continue(
                facts,
                soFar,
                facts.OwnBasis is null
                    ? (Sentence)$"{Sentence.Kept(year.Says)} So a loss of this class may still count there, under its general rule."
                    : $"{Sentence.Kept(year.Says)} So a loss of this class may still count there, under its general rule. By {home}’s own count of {facts.OwnBasis} the loss is {loss}.",
                after))
            .Noting(StateNotes.OfAnOpenState(facts, year));

        // No state is surer of a loss than the federal rules that it still goes by.
        return facts.LossIsDoubtful ? step with { Certainty = Certainty.Unsettled } : step;
    }
}
