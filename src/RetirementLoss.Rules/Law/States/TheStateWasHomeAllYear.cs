using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.States;

/// <summary>A person who lived there part of the year, or not at all, fills in another form with other sums.</summary>
internal sealed class TheStateWasHomeAllYear : StateRule
{
    public override string Asks => "Did you live in the state all the year?";

    public override Finding Decide(StateCase facts, ClaimSoFar soFar, StateYear year) => Of(facts, year, facts.AllYear
        ? Continue(facts, soFar, $"You lived in {facts.Home} all of {facts.Year}, so its return for residents is the one that counts.")
        : Settle(
            facts,
            soFar,
            Verdict.OutsideScope,
            Sentence.Of($"not covered for {facts.Home}.", $"You did not live there all the year, so it is worked out on the form for nonresidents or part-year residents."),
            $"{facts.Home} may still have this deduction, but for a part of a year it is worked out on another form, in proportion. That is not covered here."));
}
