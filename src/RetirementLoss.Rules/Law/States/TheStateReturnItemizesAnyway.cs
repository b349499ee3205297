using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.States;

/// <summary>Whoever itemizes on the state return anyway uses all that the loss adds; whoever took the standard deduction uses what goes beyond it.</summary>
internal sealed class TheStateReturnItemizesAnyway : StateRule
{
    public override string Asks => "Does the state return itemize without the loss?";

    public override bool Concerns(StateCase facts, ClaimSoFar soFar) => facts.ItemizedAnyway is not null;

    public override Finding Decide(StateCase facts, ClaimSoFar soFar, StateYear year)
    {
        var adds = soFar.Allowed.GetValueOrDefault();
        var sums = soFar.Sums with { StandardDeduction = facts.StandardDeduction };
        return Of(facts, year, facts.ItemizedAnyway == true
            ? Continue(
                facts,
                soFar,
                ItemizedAnyway.AllOf(adds),
                soFar with { Sums = sums with { UsefulOverStandardDeduction = adds } })
            : Limit(facts, soFar, soFar with { Sums = sums }, ItemizedAnyway.OnlyPartOf(adds, facts.StandardDeduction)));
    }
}
