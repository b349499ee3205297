using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;

/// <summary>A promise that was never taxed has no basis, and a pension that is cut is only less income.</summary>
internal sealed class WhatWasNeverTaxedOrPaidCannotBeLost : FederalRule<PlanOrFirmFailedCase>
{
    public override string Asks => "Was the money that will not come ever taxed?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165b, Federal.Reg165_1];

    public override bool Concerns(PlanOrFirmFailedCase facts, ClaimSoFar soFar) => facts.Failed is WhatFailed.PensionTakenOver or WhatFailed.UnfundedPromise;

    public override Finding Decide(PlanOrFirmFailedCase facts, ClaimSoFar soFar, FederalYear year) => (facts.Failed == WhatFailed.PensionTakenOver
        ? Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"A pension that is cut is less income, not a loss, because the part you will not get was never taxed."),
            $"A loss for tax is measured by already-taxed money. The promise of a pension is not such money. After-tax money that you paid in still comes back tax-free with each payment.")
            .Citing(Federal.PensionGuaranty.For(facts.Year))
            .Noting(
                new Note(NoteKind.Alternative, "if-payments-stop-at-death", $"If payments stop because someone died before all after-tax money has come back, a deduction can exist. Go back and choose the pension that stopped.", Federal.Irc72b3),
                new Note(NoteKind.Document, "pension-letter", $"The insurer's letter that sets your benefit, and Form 1099-R, which shows the part that is tax-free.", Federal.Form1099R))
        : Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"Pay that was only promised was never taxed, so the tax law sees no loss when it does not come."),
            $"Deferred pay without a fund is taxed when it is paid. What is never paid is never taxed, and what was never taxed has no basis.")
            .Noting(new Note(NoteKind.Deadline, "claim-in-bankruptcy", $"File a claim with the bankruptcy court by the day it sets. What is paid on it is taxed like the pay it stands for.", Federal.Irc165b)))
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
}
