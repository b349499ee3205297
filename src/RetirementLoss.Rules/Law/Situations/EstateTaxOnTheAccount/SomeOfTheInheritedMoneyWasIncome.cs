using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EstateTaxOnTheAccount;

/// <summary>The deduction comes only with income from the inherited account.</summary>
internal sealed class SomeOfTheInheritedMoneyWasIncome : FederalRule<EstateTaxOnTheAccountCase>
{
    public override string Asks => "Did some of the inherited money become your income this year?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc691c, Federal.Irc1014c];

    public override Finding Decide(EstateTaxOnTheAccountCase facts, ClaimSoFar soFar, FederalYear year) => (facts.Income.IsPositive
        ? Continue(facts, soFar, $"{facts.Income} from the account is income on your return for {facts.Year}.", soFar with { Sums = soFar.Sums with { Taxable = facts.Income } })
        : Settle(
            facts,
            soFar,
            soFar.Sums with { Taxable = facts.Income },
            Verdict.NoLoss,
            Sentence.Of($"no deduction this year.", $"The estate tax comes off only as the money becomes your income, and none did."),
            $"Nothing from the account was income in {facts.Year}. The estate tax waits; it comes off in the years in which you are taxed on the money.")
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year)))
        .Noting(new Note(NoteKind.Caveat, "inherited-basis-carries-over", $"Money that had already been taxed to the person who died comes to you tax-free. It is not set anew to the value at the death, and a fall since the death is not a loss.", Federal.Irc1014c));
}
