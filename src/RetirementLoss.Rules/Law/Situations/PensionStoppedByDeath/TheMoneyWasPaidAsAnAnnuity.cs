using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>The rule is for annuities: payments over life or over more than a year.</summary>
internal sealed class TheMoneyWasPaidAsAnAnnuity : FederalRule<PensionStoppedByDeathCase>
{
    public override string Asks => "Was the money paid as an annuity, in regular payments?";

    public override YearRange InForce => YearRange.From(1986);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72b3];

    public override Finding Decide(PensionStoppedByDeathCase facts, ClaimSoFar soFar, FederalYear year) => facts.PaidAsAnnuity
        ? Continue(facts, soFar, $"It was paid in regular payments over life, or over more than a year.")
        : Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction under this rule.", $"It is for a pension or annuity that was being paid in regular payments, and this money was not."),
            $"A lump sum, or withdrawals taken when they were wanted, are not an annuity. Nothing was cut short by the death.")
            .Noting(new Note(NoteKind.Alternative, "ask-as-a-payout", $"If the account was paid out to you, start again and choose that. Then the already-taxed money in it is compared with what came out.", Federal.Irc72e5))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
}
