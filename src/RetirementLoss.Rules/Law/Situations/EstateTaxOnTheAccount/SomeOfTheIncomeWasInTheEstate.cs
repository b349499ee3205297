using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EstateTaxOnTheAccount;

/// <summary>Only income that was in the estate bore its tax; growth since the death did not.</summary>
internal sealed class SomeOfTheIncomeWasInTheEstate : FederalRule<EstateTaxOnTheAccountCase>
{
    public override string Asks => "Was some of this year's income money that was in the estate?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc691c];

    public override Finding Decide(EstateTaxOnTheAccountCase facts, ClaimSoFar soFar, FederalYear year) => facts.IncomeThatBoreTax.IsPositive
        ? Continue(facts, soFar, $"{facts.IncomeThatBoreTax} of this year's income was in the estate and had not been income before.")
        : Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction this year.", $"All the account was worth at the death was income in earlier years; what comes out now is growth, which bore no estate tax."),
            $"The account was worth {facts.ValueInEstate} in the estate, and {facts.EarlierIncome} was income before {facts.Year}.")
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
}
