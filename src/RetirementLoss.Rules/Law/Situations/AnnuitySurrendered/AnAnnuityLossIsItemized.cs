using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.AnnuitySurrendered;

/// <summary>The IRS puts a loss on an annuity among the miscellaneous itemized deductions.</summary>
internal sealed class AnAnnuityLossIsItemized : FederalRule<AnnuitySurrenderedCase>
{
    public override string Asks => "Would it be an itemized deduction?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc62a3, Federal.Irc165f, Federal.Irc67b, Federal.RevRul61_201, Federal.AnnuityLossParagraph];

    public override Certainty Certainty => Certainty.AgencyView;

    public override Finding Decide(AnnuitySurrenderedCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(
            facts,
            soFar,
            $"Giving up a contract is not a sale, so the loss is ordinary and not a capital loss. The IRS counts it among the miscellaneous itemized deductions.",
            soFar with { Character = Character.MiscellaneousItemized })
        .Noting(
            new Note(NoteKind.FormNotToUse, "not-a-capital-loss", $"Form 8949 and Schedule D: the loss is not a capital loss, so the {year.CapitalLossLimit.Value[FilingStatus.Single]} limit does not apply and nothing carries forward.", Federal.Irc165f, Federal.Irc1211),
            new Note(NoteKind.FormNotToUse, "not-on-form-4797", $"Form 4797: some advisers put annuity losses there, outside the itemized deductions. That is contrary to the published IRS view and risks a penalty, so it is not computed here.", Federal.Irc62a3, Federal.RevRul61_201));
}
