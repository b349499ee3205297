using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

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
                $"Your other deductions there are more than the standard deduction already. So all of the {adds} lowers your taxable income there.",
                soFar with { Sums = sums with { UsefulOverStandardDeduction = adds } })
            : Limit(facts, soFar, soFar with { Sums = sums }, OnlyPartOf(adds, facts.StandardDeduction)));
    }

    private static Sentence OnlyPartOf(Money adds, Money? standard) => standard is { } known
        ? (Sentence)$"Your other deductions there are not more than the standard deduction of {known}, so part of the {adds} only makes up for it. At least {(adds - known).OrZero} lowers your taxable income there, and {adds} at most."
        : $"Your other deductions there are not more than the standard deduction, so part of the {adds} may only make up for it. How much is left depends on both amounts.";
}
