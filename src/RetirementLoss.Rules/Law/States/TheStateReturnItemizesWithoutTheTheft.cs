using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.States;

/// <summary>Whoever itemizes on the state return anyway uses all of a personal theft; whoever took the standard deduction uses what goes beyond it.</summary>
internal sealed class TheStateReturnItemizesWithoutTheTheft : StateTheftRule
{
    public override string Asks => "Does the state return itemize without the theft?";

    public override bool Concerns(StateTheftCase facts, ClaimSoFar soFar) => facts.ItemizedAnyway is not null;

    public override Finding Decide(StateTheftCase facts, ClaimSoFar soFar, StateTheftSpan year)
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
