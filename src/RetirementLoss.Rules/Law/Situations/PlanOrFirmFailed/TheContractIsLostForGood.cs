using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;

/// <summary>An annuity whose insurer failed is over when nothing more can come; what of its cost did not come back is the loss of any annuity that ended.</summary>
internal sealed class TheContractIsLostForGood : FederalRule<PlanOrFirmFailedCase>
{
    public override string Asks => "Was less paid for the annuity than your cost?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165a, Federal.Irc72c, Federal.Irc165f, Federal.Irc62a3, Federal.Irc67b, Federal.RevRul61_201, Federal.AnnuityLossParagraph];

    public override Certainty Certainty => Certainty.AgencyView;

    public override bool Concerns(PlanOrFirmFailedCase facts, ClaimSoFar soFar) => facts is { Pool: null, Recovery: RecoveryState.ToMe or RecoveryState.None };

    public override Finding Decide(PlanOrFirmFailedCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var sums = soFar.Sums with { Basis = facts.Cost, Received = facts.Paid, Taxable = (facts.Paid - facts.Cost).OrZero };
        if (facts.Paid >= facts.Cost)
        {
            return Settle(
                facts,
                soFar,
                sums,
                Verdict.NoLoss,
                Sentence.Of($"no loss.", $"You got back all that you had paid in after tax."),
                $"{facts.Paid} was paid for the annuity against a cost of {facts.Cost}. A fall from what it was once worth is not a loss for tax.");
        }

        var loss = facts.Cost - facts.Paid;
        return Continue(
                facts,
                soFar,
                $"The annuity is over, and {facts.Paid} of your cost of {facts.Cost} came back. The {loss} is a loss. An annuity is not a security, and nothing was sold, so it is ordinary. The IRS counts the loss of an annuity that ended among the miscellaneous itemized deductions.",
                soFar with { Allowed = loss, Character = Character.MiscellaneousItemized, Sums = sums with { Loss = loss } })
            .Showing(new($"Your cost", facts.Cost), new($"Paid to you", -facts.Paid), new($"Loss", loss))
            .Noting(
                new Note(NoteKind.FormNotToUse, "not-a-capital-loss", $"Form 8949 and Schedule D: the loss is not a capital loss, so the yearly limit does not apply and nothing carries forward.", Federal.Irc165f),
                new Note(NoteKind.Document, "proof-that-nothing-more-comes", $"The court's or the fund's letter that says how much is paid and that no more will come, and the statement of premiums paid.", Federal.Reg165_1));
    }
}
