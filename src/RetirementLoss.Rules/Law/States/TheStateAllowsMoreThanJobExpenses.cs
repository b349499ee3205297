using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.States;

/// <summary>A state that kept the class for job expenses only does not allow this loss.</summary>
internal sealed class TheStateAllowsMoreThanJobExpenses : StateRule
{
    public override string Asks => "Does the state allow more of the class than job expenses?";

    public override bool Concerns(StateCase facts, ClaimSoFar soFar) => facts.Home.SpanOf(facts.Year)!.Treatment == StateTreatment.EmployeeExpensesOnly;

    public override Finding Decide(StateCase facts, ClaimSoFar soFar, StateYear year) =>
        Closed(facts, soFar, year, $"Of this class {facts.Home} allows job expenses only.", $"This loss is no job expense.");
}
