using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.States;

/// <summary>A few states kept the deduction for personal thefts that federal law bars.</summary>
internal sealed class TheStateStillAllowsAPersonalTheft : StateTheftRule
{
    public override string Asks => "Does the state still allow a personal theft?";

    public override Finding Decide(StateTheftCase facts, ClaimSoFar soFar, StateTheftSpan year)
    {
        var step = year.Answer switch
        {
            StateTheftAnswer.Possible => Continue(facts, soFar, Sentence.Kept(year.Says), soFar with { Allowed = soFar.Sums.Loss }).Noting(StateTheftNotes.WherePossible(facts, year)),
            StateTheftAnswer.Not when year.TaxesNoIncome => Settle(facts, soFar, Verdict.NotDeductible, Sentence.Of($"no state deduction.", $"{facts.Home} has no income tax that a theft could lower, so there is nothing to file there for it."), Sentence.Kept(year.Says)),
            StateTheftAnswer.Not => Settle(facts, soFar, Verdict.NotDeductible, Sentence.Of($"no state deduction.", $"{facts.Home} allows no more of a personal theft than the federal return."), Sentence.Kept(year.Says)),
            StateTheftAnswer.Check => Settle(facts, soFar, soFar.Sums with { Loss = null }, Verdict.OutsideScope, Sentence.Of($"not covered for {facts.Home}.", $"Ask the state, or a preparer there, whether it still allows a personal theft."), Sentence.Kept(year.Says)),
            _ => throw new InvalidOperationException($"The answer '{year.Answer}' has no step yet; add it."),
        };
        return Of(facts, year, step).Noting(StateTheftNotes.Sureness(facts, year));
    }
}
