using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>For the alternative minimum tax the deduction is added back.</summary>
internal sealed class TheMinimumTaxAllowsNothing : FederalRule<ClaimCase>
{
    public override string Asks => "Does the alternative minimum tax allow it too?";

    public override YearRange InForce => YearRange.Between(1987, 2017);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc56b, Federal.Form6251];

    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) => soFar.Character == Character.MiscellaneousItemized && soFar.Allowed is { IsPositive: true };

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year) =>
        Deny(facts, soFar, $"Form 6251 adds {soFar.Sums.MinimumTaxAddBack} back{Reversal(soFar)}. If you paid the alternative minimum tax for {facts.Year}, the deduction saved less, or nothing.", soFar);

    public override Finding Tell(ClaimCase facts, Finding found, FederalYear year) => found
        .Noting(new Note(NoteKind.Form, "form-6251", $"Form 6251 for {facts.Year}: add back {found.Before.Sums.MinimumTaxAddBack} of miscellaneous deductions{Reversal(found.Before)}.", Federal.Irc56b, Federal.Form6251));

    private static Sentence Reversal(ClaimSoFar soFar) => soFar.Sums.OverallLimit is { IsPositive: true } cut ? $", and the {cut} cut of the overall limit is reversed" : Sentence.None;
}
