using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.States;

/// <summary>A state is asked only about a personal theft of the year that federal law bars.</summary>
internal sealed class ThePersonalTheftIsBarredFederally : StateTheftRule
{
    public override string Asks => "Is there a personal theft of this year that the federal return does not allow?";

    public override Finding Decide(StateTheftCase facts, ClaimSoFar soFar, StateTheftSpan year)
    {
        if (facts.BelongsToALaterYear)
        {
            return Settle(facts, soFar, Verdict.NoLoss, Sentence.Of($"no state deduction in this year.", $"The theft belongs to the year in which you found out."), $"A state that allows a theft allows it in the year in which it was found out.");
        }

        return facts.BarredLoss is { } loss
            ? Continue(facts, soFar, $"Federal law bars the personal theft of {loss}. A few states still allow one.", soFar with { Character = Character.Itemized, Sums = soFar.Sums with { Loss = loss } })
            : facts.Federal.Verdict is Verdict.Deductible or Verdict.Limited
            ? Settle(facts, soFar, Verdict.OutsideScope, Sentence.Of($"not covered for {facts.Home}.", $"The federal return allows this theft; whether the state follows was not tested."), $"For a theft in a deal for profit most states go by the federal deduction. {Sentence.Kept(year.ForProfit)}")
            : Settle(facts, soFar, Verdict.NoLoss, Sentence.Of($"no state deduction.", $"There is no theft left that {facts.Home} could allow."), $"Nothing is missing that could be deducted.");
    }
}
