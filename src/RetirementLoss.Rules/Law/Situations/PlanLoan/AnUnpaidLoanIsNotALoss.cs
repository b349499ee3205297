using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanLoan;

/// <summary>A borrower who keeps the money has lost nothing; the unpaid loan is a payout and never a loss.</summary>
internal sealed class AnUnpaidLoanIsNotALoss : FederalRule<PlanLoanCase>
{
    public override string Asks => "Is the unpaid loan a loss for tax?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72p, Federal.Irc165a, Federal.Reg165_1];

    public override Finding Decide(PlanLoanCase facts, ClaimSoFar soFar, FederalYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            facts.Taxable.IsPositive
                ? Sentence.Of($"no deduction.", $"A plan loan that is not paid back counts as money paid out to you, not as a loss, and {facts.Taxable} of it is income.")
                : facts.WasTaxedBefore
                ? Sentence.Of($"no deduction.", $"A plan loan that is not paid back is not a loss.", $"It was taxed before, so none of it is income again.")
                : Sentence.Of($"no deduction.", $"A plan loan that is not paid back counts as money paid out to you, not as a loss.", $"None of it is income."),
            $"You had the use of the money, so nothing was lost by not paying it back.")
        .Noting(
            new Note(NoteKind.Caveat, "ordinary-repayments-are-not-basis", $"Ordinary loan payments, made while the loan was not taxed, are not already-taxed money in the plan.", Federal.JonesLoan),
            new Note(NoteKind.FormNotToUse, "loan-interest-not-deducted", $"Schedule A: interest on a loan secured by your own deferrals of pay cannot be deducted.", Federal.Irc72p))
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
}
