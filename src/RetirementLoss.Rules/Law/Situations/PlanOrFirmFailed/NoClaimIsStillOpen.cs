using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;

/// <summary>While a claim for the money is open, nothing is closed and completed, and there is no loss yet.</summary>
internal sealed class NoClaimIsStillOpen : FederalRule<PlanOrFirmFailedCase>
{
    public override string Asks => "Is every claim for the money closed?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Reg165_1];

    public override Finding Decide(PlanOrFirmFailedCase facts, ClaimSoFar soFar, FederalYear year) => (facts.Recovery == RecoveryState.Pending
        ? Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction now.", $"A claim for the money is still open, so the tax law sees no loss yet."),
            $"A loss counts only once it is closed and completed. While money may still come back, it is not. The account keeps its shelter in the meantime.")
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year))
        : Continue(facts, soFar, $"No claim was open at the end of {facts.Year}."))
        .Noting(FailureNotes.Of(facts));
}
