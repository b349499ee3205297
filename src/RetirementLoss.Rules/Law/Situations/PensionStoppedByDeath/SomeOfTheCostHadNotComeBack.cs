using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>Only already-taxed money that never came back tax-free is left over.</summary>
internal sealed class SomeOfTheCostHadNotComeBack : FederalRule<PensionStoppedByDeathCase>
{
    public override string Asks => "Was already-taxed money left that had not come back?";

    public override YearRange InForce => YearRange.From(1986);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72b3, Federal.Irc72d1];

    public override Finding Decide(PensionStoppedByDeathCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var left = facts.CostLeft;
        var step = left.IsPositive
            ? Continue(facts, soFar, $"{Told(facts)} {left} was left.", soFar with { Sums = soFar.Sums with { Basis = left, Loss = left } })
            : Settle(
                facts,
                soFar,
                soFar.Sums with { Basis = left },
                Verdict.NoLoss,
                facts.Cost.IsPositive || facts.CostTold is not null || facts.Months is { AllWereMade: true }
                    ? Sentence.Of($"no deduction.", $"All the already-taxed money had come back before the payments stopped.")
                    : Sentence.Of($"no deduction.", $"No already-taxed money was in it, so the tax law sees no loss."),
                $"{Told(facts)} Payments that will now never be made are not a loss for tax.")
                .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
        return (facts.CostTold is null && facts.Months is not { AllWereMade: true }
                ? step.Showing(new($"Already-taxed money when payments began", facts.Cost), new($"Came back tax-free", -facts.CameBack), new($"Left", left))
                : step)
            .Noting(AllPaymentsHaveStopped.Papers);
    }

    private static Sentence Told(PensionStoppedByDeathCase facts) => facts switch
    {
        { CostTold: { IsPositive: true } told } => $"{told} of already-taxed money never came back, as the letter of the plan or insurer says.",
        { CostTold: not null } => $"By the letter nothing was left that had not come back.",
        { Months: { AllWereMade: true } all } => $"All {all.Expected!.Value} payments over which the already-taxed money was to come back were made.",
        { Months: { Expected: { } expected } months } => $"{facts.Cost} of already-taxed money was to come back over {expected} payments, so {months.Part} of each payment was tax-free. {months.Paid} were made, which brought {facts.CameBack} back.",
        { Months: { } months } => $"{facts.Cost} of already-taxed money was in it, and {months.Part} of each payment was tax-free. {months.Paid} were made, which brought {facts.CameBack} back.",
        _ => $"{facts.Cost} of already-taxed money was in it when payments began, and {facts.Recovered} came back tax-free.",
    };
}
