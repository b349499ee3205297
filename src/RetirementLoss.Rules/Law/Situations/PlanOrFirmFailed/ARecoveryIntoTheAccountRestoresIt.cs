using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;

/// <summary>Money that a responsible person or an insurer pays into the account restores it: no income, no contribution, no loss.</summary>
internal sealed class ARecoveryIntoTheAccountRestoresIt : FederalRule<PlanOrFirmFailedCase>
{
    public override string Asks => "Is the money put back into the account income, or a loss left over?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165b, Federal.Reg165_1];

    public override Certainty Certainty => Certainty.AgencyView;

    public override bool Concerns(PlanOrFirmFailedCase facts, ClaimSoFar soFar) => facts is { Recovery: RecoveryState.IntoTheAccount, Pool: not null };

    public override Finding Decide(PlanOrFirmFailedCase facts, ClaimSoFar soFar, FederalYear year) =>
        Settle(
            facts,
            soFar,
            soFar.Sums with { Taxable = Money.Zero },
            Verdict.NoLoss,
            Sentence.Of($"no deduction, and no income.", $"The money was put back into the account, where the loss was."),
            $"Money paid in to make good a loss is not income and does not count as a contribution. What the account lost before was never your own loss for tax. It adds no basis.")
        .Citing([.. Sources(facts.Pool!.Value).Select(source => source.For(facts.Year))])
        .Noting(
            new Note(NoteKind.Caveat, "restorative-payment-limits", $"That holds for money paid because someone may really be liable, and no more than the loss with what it would have earned. Anything above it is an ordinary contribution.", [.. Sources(facts.Pool.Value)]),
            new Note(NoteKind.Document, "settlement-papers", $"The settlement or court order, and the plan's or custodian's statement that shows the payment as restored money.", RestoredMoney.SourceFor(facts.Pool.Value)))
        .Noting(RestoredMoney.Worth(facts.Pool.Value))
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));

    private static IReadOnlyList<Authority> Sources(Pool pool) => Pools.IsIra(pool) ? [RestoredMoney.SourceFor(pool)] : [RestoredMoney.SourceFor(pool), Federal.Reg415c_1];
}
