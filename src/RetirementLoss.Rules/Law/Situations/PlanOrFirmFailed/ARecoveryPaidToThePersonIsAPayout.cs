using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;

/// <summary>Money for a loss in the account that is paid to the person is usually a payout; only what restores already-taxed money is not income.</summary>
internal sealed class ARecoveryPaidToThePersonIsAPayout : FederalRule<PlanOrFirmFailedCase>
{
    public override string Asks => "Is anything of the money paid to you a loss for tax?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402a, Federal.Irc408d1];

    public override bool Concerns(PlanOrFirmFailedCase facts, ClaimSoFar soFar) => facts is { Recovery: RecoveryState.ToMe, Pool: not null };

    public override Finding Decide(PlanOrFirmFailedCase facts, ClaimSoFar soFar, FederalYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"Money paid to you for a loss in the account is usually taxed like a payout from it."),
            $"The money stands for what the account would have paid you. So it is usually income, except for the part that gives back already-taxed money.")
        .OrElse(Settle(
            facts,
            soFar,
            soFar.Sums with { Taxable = Money.Zero },
            Verdict.NoLoss,
            Sentence.Of($"no deduction on this reading either.", $"The money gives back what was already taxed, so it is not income."),
            $"Where the claim was for already-taxed money that was lost, the money can be seen as giving that back. It is then not income, and it lowers basis."))
        .Noting(
            new Note(NoteKind.Caveat, "settlement-to-a-person-unsettled", $"How such money is taxed is not settled; it turns on what the claim was for. Ask an adviser before you file.", Federal.Irc402a),
            new Note(NoteKind.Document, "settlement-papers", $"The settlement or court order that says what the money is for, and any Form 1099.", Federal.Irc402a))
        .Noting(PutBack(facts, facts.Pool!.Value))
        .Noting(FailureNotes.UseThePaidOutStory(facts))
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));

    // A check that stands for money of the account can go where the money was, as far as the law lets such a payout go back at all.
    private static IReadOnlyList<Note> PutBack(PlanOrFirmFailedCase facts, Pool pool) => !EligibleRollover.MayBeInTime(facts) || !EligibleRollover.Allows(pool, EarlyPayoutReason.None) ? []
        : Pools.IsIra(pool)
            ? [new(NoteKind.Alternative, "roll-the-settlement-over", $"It may be possible to put the money into an IRA within {Periods.Table.RolloverDays.Length} days. Nothing published settles that, so ask an adviser at once.", Federal.Irc408d3)]
            : [new(NoteKind.Alternative, "roll-the-settlement-over", $"If it was paid by the plan, it may be possible to put it into an IRA within {Periods.Table.RolloverDays.Length} days. Ask the payer at once.", Federal.Irc402c)];
}
