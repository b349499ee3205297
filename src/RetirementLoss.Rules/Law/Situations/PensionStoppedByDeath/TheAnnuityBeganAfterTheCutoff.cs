using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>The deduction is for annuities that began after July 1, 1986.</summary>
internal sealed class TheAnnuityBeganAfterTheCutoff : FederalRule<PensionStoppedByDeathCase>
{
    public override string Asks => "Did the annuity begin late enough for the rule?";

    public override YearRange InForce => YearRange.From(1986);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Pl99_514];

    public override Finding Decide(PensionStoppedByDeathCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var cutoff = year.AnnuityCostCutoff.Value;
        return facts.BeganOn > cutoff
            ? Continue(facts, soFar, $"It began after {cutoff:MMMM d, yyyy}.")
            : Settle(
                facts,
                soFar,
                Verdict.NotDeductible,
                Sentence.Of($"no deduction.", $"The {soFar.Sums.Loss} left over cannot be deducted, because the annuity began too early."),
                $"It began on or before {cutoff:MMMM d, yyyy}. Only annuities that began after that day have the deduction. Some help pages tell it the wrong way round.")
                .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
    }
}
