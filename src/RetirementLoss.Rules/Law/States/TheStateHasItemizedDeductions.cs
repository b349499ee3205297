using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.States;

/// <summary>A state without itemized deductions has no place for a deduction that exists only by itemizing.</summary>
internal sealed class TheStateHasItemizedDeductions : StateRule
{
    public override string Asks => "Can people itemize deductions on the state return?";

    public override bool Concerns(StateCase facts, ClaimSoFar soFar) => facts.Home.SpanOf(facts.Year)!.Treatment == StateTreatment.NoItemizedDeductions;

    public override Finding Decide(StateCase facts, ClaimSoFar soFar, StateYear year) =>
        Closed(facts, soFar, year, $"{facts.Home} has no itemized deductions, and this loss counts only by itemizing.");
}
