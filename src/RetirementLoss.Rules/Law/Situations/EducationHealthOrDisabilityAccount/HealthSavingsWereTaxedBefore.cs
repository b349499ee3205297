using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>Money in a health savings account was never taxed, so there is no basis to lose.</summary>
internal sealed class HealthSavingsWereTaxedBefore : FederalRule<EducationAccountCase>
{
    public override string Asks => "Was the money in the health savings account taxed before it went in?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165b, Federal.Irc223];

    public override bool Concerns(EducationAccountCase facts, ClaimSoFar soFar) => facts.Account == AccountKind.HealthSavings;

    public override Finding Decide(EducationAccountCase facts, ClaimSoFar soFar, FederalYear year) =>
        Settle(
            facts,
            soFar,
            soFar.Sums with { Basis = Money.Zero },
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"The tax law sees no loss, because money in a health savings account was never taxed."),
            $"What you paid in was deducted, and what your employer paid in was not income. So the account has no basis, and nothing can be lost for tax, whether the money is still inside or not.")
        .Noting(
            new Note(NoteKind.Alternative, "pay-medical-bills", $"Money taken out for medical bills is tax-free, whatever the account did. Old bills count too, if the account was open then.", Federal.Irc223),
            new Note(NoteKind.Caveat, "mistaken-payout-repaid", $"A payout made by mistake can often be paid back into the account and is then not taxed. Ask the trustee soon.", Federal.Irc223),
            new Note(NoteKind.Form, "form-8889", $"Form 8889 for {facts.Year}: payouts of the year go there, and no loss does.", Federal.Irc223));
}
