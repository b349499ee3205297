using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanLoan;

/// <summary>What is paid back after a deemed distribution is after-tax money; ordinary loan payments never are.</summary>
internal sealed class RepaymentsOfATaxedLoanAreBasis : FederalRule<PlanLoanCase>
{
    public override string Asks => "Do payments made after the tax add to basis?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Reg72p_1, Federal.JonesLoan];

    public override bool Concerns(PlanLoanCase facts, ClaimSoFar soFar) => facts.Repaid.IsPositive && (facts.End == LoanEnd.Deemed || facts.WasTaxedBefore);

    public override Finding Decide(PlanLoanCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var carried = (soFar.Sums.BasisCarried ?? Money.Zero) + facts.Repaid;
        return Continue(
                facts,
                soFar,
                $"The {facts.Repaid} paid back after the loan was taxed is already-taxed money in the plan. Payments made before that are not.",
                soFar with { Sums = soFar.Sums with { BasisCarried = carried } })
            .Noting(
                new Note(NoteKind.Alternative, "repaid-loan-is-basis", $"When the account is paid out, say that already-taxed money went in, and count {carried} as basis with any other after-tax money. That much then comes out tax-free.", Federal.Reg72p_1),
                new Note(NoteKind.Document, "proof-of-repayment", $"Keep Form 1099-R with code L and proof of each payment made after it: the plan may not show this money in box 5.", Federal.Reg72p_1));
    }
}
