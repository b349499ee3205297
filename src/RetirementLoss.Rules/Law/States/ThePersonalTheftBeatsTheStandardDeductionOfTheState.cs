using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>A personal theft helps only as far as all itemized deductions of the state return exceed its standard deduction.</summary>
internal sealed class ThePersonalTheftBeatsTheStandardDeductionOfTheState : StateTheftRule
{
    public override string Asks => "Are all itemized deductions on the state return more than its standard deduction?";

    public override bool Concerns(StateTheftCase facts, ClaimSoFar soFar) => facts is { OtherItemized: not null, StandardDeduction: not null };

    public override Finding Decide(StateTheftCase facts, ClaimSoFar soFar, StateTheftSpan year)
    {
        var adds = soFar.Allowed.GetValueOrDefault();
        var standard = facts.StandardDeduction.GetValueOrDefault();
        var itemized = facts.OtherItemized.GetValueOrDefault() + adds;
        var useful = Money.Min(adds, (itemized - standard).OrZero);
        var after = soFar with { Sums = soFar.Sums with { ItemizedTotal = itemized, StandardDeduction = standard, UsefulOverStandardDeduction = useful } };
        return Of(facts, year, itemized > standard
            ? Continue(facts, soFar, $"With it you itemize {itemized} on the state return, against a standard deduction of {standard}. Of what it adds, {useful} lowers your taxable income there.", after)
            : Limit(facts, soFar, after, $"With it you could itemize {itemized} on the state return, which is not more than the standard deduction of {standard}. So it would not lower your state tax."));
    }
}
