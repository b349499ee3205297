using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>A 457(b) plan of a state or local government has a limit of its own; it sends an excess back as soon as it can, in April or later.</summary>
internal sealed class AGovernmentalPlanIsBoundToNoAprilDay : FederalRule<ExcessDeferralCase>
{
    public override string Asks => "Is it a 457(b) plan, which may send an excess back later?";

    public override YearRange InForce => YearRange.From(2002);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc457b];

    public override bool Concerns(ExcessDeferralCase facts, ClaimSoFar soFar) => facts.IsIn457b;

    public override Finding Decide(ExcessDeferralCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var step = facts.Timing == ExcessTiming.NotSentBack
            ? Settle(
                facts,
                soFar,
                soFar.Sums with { BasisCarried = null },
                Verdict.NoLoss,
                Sentence.Of($"no deduction yet.", $"The {facts.Excess} is still in the plan.", $"Ask the plan to send it back."),
                $"A 457(b) plan has a limit of its own and must put an excess right. It is income of {facts.Year}, the year it was put in. While it is in the plan, nothing is lost.")
                .Noting(RefundNotes.Wages(facts))
                .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year))
            : Continue(facts, soFar, $"Yes. The limit of a 457(b) plan is its own, and the plan may put an excess right after April as well.");
        return step.Noting(new Note(NoteKind.Caveat, "refund-of-457b-not-read", $"The regulation on refunds of 457(b) plans was not read in its own text when this was checked. Go by the plan's letter, and ask a tax preparer.", Federal.Irc457b));
    }
}
