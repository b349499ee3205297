using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>An annuity that was an IRA and was borrowed on is an annuity like any other: giving it up is no sale, and the loss is itemized.</summary>
internal sealed class AnAnnuityThatWasGivenUpWasNotSold : FederalRule<ProhibitedTransactionCase>
{
    public override string Asks => "Is the loss on the annuity a capital loss?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc62a3, Federal.Irc165f, Federal.Irc67b, Federal.RevRul61_201, Federal.AnnuityLossParagraph];

    public override Certainty Certainty => Certainty.AgencyView;

    public override bool Concerns(ProhibitedTransactionCase facts, ClaimSoFar soFar) => facts.IsAnnuity && soFar.Allowed is not null;

    public override Finding Decide(ProhibitedTransactionCase facts, ClaimSoFar soFar, FederalYear year) =>
        Deny(facts, soFar, $"Giving an annuity up to the insurer is not a sale, and an annuity is not a security. So the loss is ordinary. The IRS counts it among the miscellaneous itemized deductions.", soFar with { Character = Character.MiscellaneousItemized })
            .Noting(new Note(NoteKind.FormNotToUse, "not-a-capital-loss", $"Form 8949 and Schedule D: the loss is not a capital loss, so the yearly limit does not apply and nothing carries forward.", Federal.Irc165f));
}
