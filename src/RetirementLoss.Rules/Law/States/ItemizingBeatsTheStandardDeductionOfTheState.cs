using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>The deduction helps only as far as all itemized deductions of the state return exceed the state's standard deduction.</summary>
internal sealed class ItemizingBeatsTheStandardDeductionOfTheState : StateRule
{
    public override string Asks => "Are all itemized deductions on the state return more than its standard deduction?";

    public override bool Concerns(StateCase facts, ClaimSoFar soFar) => facts is { OtherItemized: not null, StandardDeduction: not null };

    public override Finding Decide(StateCase facts, ClaimSoFar soFar, StateYear year)
    {
        var standard = facts.StandardDeduction.GetValueOrDefault();
        var adds = soFar.Allowed.GetValueOrDefault();
        var others = facts.OtherItemized.GetValueOrDefault() + (facts.OtherTwoPercent - soFar.Sums.Floor.GetValueOrDefault()).OrZero;
        var itemized = others + adds;
        var useful = Money.Min(adds, (itemized - standard).OrZero);
        var after = soFar with
        {
            Headline = adds.IsPositive ? Sentence.Of([soFar.Headline!, Worth(adds, useful, standard)]) : soFar.Headline,
            Sums = soFar.Sums with { ItemizedTotal = itemized, StandardDeduction = standard, UsefulOverStandardDeduction = useful },
        };
        var step = itemized > standard
            ? Continue(facts, soFar, $"With it you itemize {itemized} on the state return, against a standard deduction of {standard}. Of what it adds, {useful} lowers your taxable income there.", after)
            : Limit(facts, soFar, after, $"With it you could itemize {itemized} on the state return, which is not more than the standard deduction of {standard}. So it would not lower your state tax.");
        return Of(facts, year, step, StandardDeductionSource(facts)).Showing(
            new($"Other itemized deductions", others),
            new($"What the loss adds", adds),
            new($"All itemized deductions", itemized),
            new($"Standard deduction", standard));
    }

    private static Sentence Worth(Money adds, Money useful, Money standard) => useful switch
    {
        { IsZero: true } => $"It would not lower your tax there, because the standard deduction of {standard} is not less than everything you could itemize.",
        _ when useful < adds => $"Only {useful} of it goes beyond the standard deduction of {standard}.",
        _ => Sentence.None,
    };

    private static IReadOnlyList<Authorities.Authority> StandardDeductionSource(StateCase facts) =>
        facts.Status is { } status && facts.Home.StandardDeductionOf(facts.Year, status) is { } held ? [held.Source] : [];
}
