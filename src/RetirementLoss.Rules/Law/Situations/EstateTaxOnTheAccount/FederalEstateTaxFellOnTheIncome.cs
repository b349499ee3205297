using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EstateTaxOnTheAccount;

/// <summary>Only federal estate tax counts, and only the part that was due to income not yet taxed.</summary>
internal sealed class FederalEstateTaxFellOnTheIncome : FederalRule<EstateTaxOnTheAccountCase>
{
    public override string Asks => "Did federal estate tax fall on that income?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc691c, Federal.Form706];

    public override Finding Decide(EstateTaxOnTheAccountCase facts, ClaimSoFar soFar, FederalYear year) => (facts.EstateTax.IsPositive && facts.AllUntaxedIncome.IsPositive
        ? Continue(facts, soFar, $"{facts.EstateTax} of federal estate tax was due to {facts.AllUntaxedIncome} of income that had not been taxed yet.")
        : Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"No federal estate tax fell on this account."),
            $"Only federal estate tax comes off the income from an inherited account. Most estates are too small to pay it.")
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year)))
        .Noting(new Note(NoteKind.Caveat, "state-estate-tax-does-not-count", $"Estate or inheritance tax of a state does not count for this deduction.", Federal.Irc691c));
}
