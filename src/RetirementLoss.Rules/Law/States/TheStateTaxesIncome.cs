using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.States;

/// <summary>A state without an income tax on people has nothing to deduct from.</summary>
internal sealed class TheStateTaxesIncome : StateRule
{
    public override string Asks => "Does the state tax the income of people?";

    public override bool Concerns(StateCase facts, ClaimSoFar soFar) => facts.Home.SpanOf(facts.Year)!.Treatment == StateTreatment.NoIncomeTax;

    public override Finding Decide(StateCase facts, ClaimSoFar soFar, StateYear year) =>
        Closed(facts, soFar, year, $"{facts.Home} has no income tax that this loss could lower, so there is nothing to file there for it.", $"So this loss can lower none, and there is nothing to file there for it.");
}
