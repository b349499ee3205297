using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.States;

/// <summary>Where the law of a state was not found out, the answer is to ask, and not a guess.</summary>
internal sealed class TheRuleOfTheStateIsClear : StateRule
{
    public override string Asks => "Is it clear what the state does?";

    public override bool Concerns(StateCase facts, ClaimSoFar soFar) => facts.Home.SpanOf(facts.Year)!.Treatment == StateTreatment.Check;

    public override Finding Decide(StateCase facts, ClaimSoFar soFar, StateYear year)
    {
        var step = year.LeansClosed
            ? Settle(facts, soFar, Verdict.NotDeductible, Sentence.Of($"no state deduction was found in {facts.Home}, but that is not settled.", $"Check with the state."), Sentence.Kept(year.Says))
            : Settle(facts, soFar, soFar.Sums with { Loss = null }, Verdict.OutsideScope, Sentence.Of($"not covered for {facts.Home}.", $"{(year.Message is { } message ? Sentence.Kept(message) : $"Ask the state.")}"), Sentence.Kept(year.Says));
        return Of(facts, year, step with { After = step.After with { WasNotRead = true } }).Noting(StateNotes.OfAClosedState(facts, year));
    }
}
