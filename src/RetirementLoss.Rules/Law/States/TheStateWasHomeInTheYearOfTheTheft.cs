using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.States;

/// <summary>For a part of a year a personal theft is worked out on another form.</summary>
internal sealed class TheStateWasHomeInTheYearOfTheTheft : StateTheftRule
{
    public override string Asks => "Did you live in the state all the year?";

    public override Finding Decide(StateTheftCase facts, ClaimSoFar soFar, StateTheftSpan year) => Of(facts, year, facts.AllYear
        ? Continue(facts, soFar, $"You lived in {facts.Home} all of {facts.Year}, so its return for residents is the one that counts.")
        : Settle(
            facts,
            soFar,
            Verdict.OutsideScope,
            Sentence.Of($"not covered for {facts.Home}.", $"You did not live there all the year, so it is worked out on the form for nonresidents or part-year residents."),
            $"{facts.Home} may still have this deduction, but for a part of a year it is worked out on another form, in proportion."));
}
