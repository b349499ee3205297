using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>The deduction is itemized, but it is on the list that escapes the 2% floor and the ban.</summary>
internal sealed class TheDeductionHasNoFloorAndNoBan : FederalRule<PensionStoppedByDeathCase>
{
    public override string Asks => $"Does the deduction escape the {MiscellaneousItemizedFloor.Part} floor and the bar on miscellaneous deductions?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc67b10, Federal.Irc72b3, Federal.Pub575UnrecoveredCost, Federal.Pub721UnrecoveredCost];

    public override Finding Decide(PensionStoppedByDeathCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(
            facts,
            soFar,
            $"It is an itemized deduction, and one of the few on the list that are not miscellaneous. So no {MiscellaneousItemizedFloor.Part} floor applies, and the bar that began with 2018 does not reach it. It is the same in every year.",
            soFar with { Allowed = soFar.Sums.Loss, Character = Character.Itemized })
        .Noting(
            OtherItemizedDeduction.Line(year, $"enter {soFar.Sums.Loss} as unrecovered investment in a pension"),
            new Note(NoteKind.FormNotToUse, "not-off-the-pension-income", $"The pension lines of Form 1040: do not take it off the pension income. It is a deduction of its own.", Federal.Irc72b3),
            new Note(NoteKind.FormNotToUse, "not-a-capital-loss", $"Form 8949 and Schedule D: it is not a capital loss, so the {year.CapitalLossLimit.Value[FilingStatus.Single]} limit does not apply.", Federal.Irc165f));
}
