using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanLoan;

/// <summary>A loan that was a deemed distribution is no loan any more for the tax on payouts, so its later offset is not income again.</summary>
internal sealed class ALoanTaxedBeforeIsNotTaxedAgain : FederalRule<PlanLoanCase>
{
    public override string Asks => "Is a loan that was taxed before taxed again when it is taken off the account?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Reg72p_1, Federal.Reg402c_2g];

    public override Certainty Certainty => Certainty.AgencyView;

    public override bool Concerns(PlanLoanCase facts, ClaimSoFar soFar) => facts.WasTaxedBefore;

    public override Finding Decide(PlanLoanCase facts, ClaimSoFar soFar, FederalYear year) =>
        Deny(
                facts,
                soFar,
                $"It was income {When(facts)}, as a deemed distribution. Since then it has been no loan for this tax, so taking it off your account is not income of {facts.Year}. The tax paid then adds no already-taxed money.",
                soFar with { Sums = soFar.Sums with { Basis = facts.Basis, Received = facts.Unpaid, Taxable = Money.Zero, BasisCarried = facts.Basis.IsPositive ? facts.Basis : null } })
            .Noting(PayoutNotes.Reporting(facts, facts.Pool, year))
            .Noting(
                new Note(NoteKind.Caveat, "taxed-once-is-inferred", $"No text says in so many words that the offset is free. It follows from the rule that such a loan is no loan any more. If Form 1099-R shows it as taxable, ask the plan for a corrected form.", Federal.Reg72p_1),
                new Note(NoteKind.Document, "proof-of-the-earlier-tax", $"The earlier Form 1099-R with code L, the return on which it was income, and the plan's statement of the offset.", Federal.Form1099R));

    private static Sentence When(PlanLoanCase facts) => facts.TaxedIn is { } taxed ? (Sentence)$"of {taxed}" : $"before";
}
