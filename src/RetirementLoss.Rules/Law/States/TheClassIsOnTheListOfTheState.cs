using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.States;

/// <summary>A state with its own list of deductions allows what is on the list.</summary>
internal sealed class TheClassIsOnTheListOfTheState : StateRule
{
    public override string Asks => "Is this class on the state’s own list of deductions?";

    public override bool Concerns(StateCase facts, ClaimSoFar soFar) => facts.Home.SpanOf(facts.Year)!.Treatment == StateTreatment.OwnShortList;

    public override Finding Decide(StateCase facts, ClaimSoFar soFar, StateYear year) =>
        Closed(facts, soFar, year, $"This loss is not on {facts.Home}’s own list of deductions.");
}
