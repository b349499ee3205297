using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>Only money taxed in one year and paid back in a later one needs a deduction.</summary>
internal sealed class TheMoneyWasTaxedInAnEarlierYear : FederalRule<EarlierPayoutRepaidCase>
{
    public override string Asks => "Was the money taxed in an earlier year?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc1341, Federal.Pub525Repayments];

    public override Finding Decide(EarlierPayoutRepaidCase facts, ClaimSoFar soFar, FederalYear year) => facts.Taxed switch
    {
        TaxedWhen.EarlierYear => Continue(facts, soFar, $"It was income in an earlier year and was paid back in {facts.Year}."),
        TaxedWhen.SameYear => Settle(
                facts,
                soFar with { Character = Character.ExcludedFromIncome },
                Verdict.NoLoss,
                Sentence.Of($"no deduction is needed.", $"What you paid back in the same year is left out of your income."),
                $"Money that came and went back within {facts.Year} is not income of {facts.Year}. Report only what you kept.")
            .Noting(
                new Note(NoteKind.Form, "report-what-you-kept", $"If Form 1099-R for {facts.Year} shows it all, ask the payer for a corrected form, and keep the proof of payment.", Federal.Form1099R, Federal.Pub525Repayments))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year)),
        TaxedWhen.Never => Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no deduction.", $"The money was never taxed, so paying it back takes nothing from your taxed income."),
                $"A repayment counts only as far as the money had been income on a return.")
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year)),
        _ => throw new InvalidOperationException($"'{facts.Taxed}' has no rule yet; add it."),
    };
}
