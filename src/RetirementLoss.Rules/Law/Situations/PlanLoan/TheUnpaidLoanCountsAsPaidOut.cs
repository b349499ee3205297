using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanLoan;

/// <summary>An unpaid loan is taxed like a payout, basis in proportion; what is rolled over takes the taxable part first.</summary>
internal sealed class TheUnpaidLoanCountsAsPaidOut : FederalRule<PlanLoanCase>
{
    public override string Asks => "Does the unpaid loan count as paid out?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72p, Federal.Irc72e8, Federal.Reg72p_1];

    public override bool Concerns(PlanLoanCase facts, ClaimSoFar soFar) => !facts.WasTaxedBefore;

    public override Finding Decide(PlanLoanCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var split = facts.Split;
        var carried = split.BasisLeft + (facts.End == LoanEnd.Offset ? Money.Min(split.TaxFree, (facts.RolledOver - split.Taxable).OrZero) : Money.Zero);
        return Continue(
                facts,
                soFar,
                $"The {facts.Unpaid} that was not paid back counts as paid out to you.{TaxFree(split)}{Rolled(facts)} {facts.Taxable.OrNothingFirst()} is income of {facts.Year}.",
                soFar with { Sums = soFar.Sums with { Basis = facts.Basis, Received = facts.Unpaid, Taxable = facts.Taxable, BasisCarried = carried.IsPositive ? carried : null } })
            .Showing(new($"Unpaid loan", facts.Unpaid), new($"Already-taxed money in it", -split.TaxFree), new($"Rolled over, taxable part first", -(split.Taxable - facts.Taxable)), new($"Income", facts.Taxable))
            .Noting(PayoutNotes.Reporting(facts, facts.Pool, year))
            .Noting(new Note(NoteKind.Document, "loan-papers", $"Form 1099-R (code L or M), the loan papers, and the plan's statement of payments.", Federal.Form1099R));
    }

    private static Sentence TaxFree(Recovery split) => split.TaxFree.IsPositive
        ? (Sentence)$" {split.TaxFree} of it is already-taxed money, in proportion to your balance."
        : $"";

    private static Sentence Rolled(PlanLoanCase facts) => facts is { End: LoanEnd.Offset, RolledOver.IsPositive: true }
        ? (Sentence)$" You put {facts.RolledOver} into an IRA or another plan in its place."
        : $"";
}
