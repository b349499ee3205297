using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.States;

/// <summary>A state that starts from federal deductions or federal taxable income takes the federal bar with them.</summary>
internal sealed class TheStateDepartsFromTheFederalReturn : StateRule
{
    public override string Asks => "Does the state work out itemized deductions by rules of its own?";

    public override bool Concerns(StateCase facts, ClaimSoFar soFar) => facts.Home.SpanOf(facts.Year)!.Treatment == StateTreatment.FollowsFederal;

    public override Finding Decide(StateCase facts, ClaimSoFar soFar, StateYear year) =>
        Closed(facts, soFar, year, $"{facts.Home} follows the federal return here, and that allows nothing.");
}
