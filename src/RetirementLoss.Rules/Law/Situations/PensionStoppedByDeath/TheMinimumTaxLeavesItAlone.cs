using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>To 2017 the minimum tax added miscellaneous deductions back; this one is not miscellaneous, so it stayed.</summary>
internal sealed class TheMinimumTaxLeavesItAlone : FederalRule<PensionStoppedByDeathCase>
{
    public override string Asks => "Does the alternative minimum tax allow it too?";

    public override YearRange InForce => YearRange.Through(2017);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc56b];

    public override Finding Decide(PensionStoppedByDeathCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(facts, soFar, $"Yes. For {facts.Year} the minimum tax adds back miscellaneous deductions, and this is none of them.")
            .Noting(new Note(NoteKind.Caveat, "no-minimum-tax-add-back", $"The alternative minimum tax does not add it back, because it is not a miscellaneous deduction.", Federal.Irc56b));
}
