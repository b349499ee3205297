using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>A refund that comes back tax-free is taken off the cost left over.</summary>
internal sealed class SomeCostIsLeftAfterTheRefund : FederalRule<PensionStoppedByDeathCase>
{
    public override string Asks => "Is cost left after any tax-free refund?";

    public override YearRange InForce => YearRange.From(1986);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72b3];

    public override Finding Decide(PensionStoppedByDeathCase facts, ClaimSoFar soFar, FederalYear year)
    {
        if (!facts.HasRefund)
        {
            return Continue(facts, soFar, $"No refund is paid because of the death, so all {facts.CostLeft} is left.");
        }

        var left = facts.LeftAfterRefund;
        var sums = soFar.Sums with { Received = facts.RefundTaxFree };
        return left.IsPositive
            ? Continue(facts, soFar, $"Of the refund, {facts.RefundTaxFree} is tax-free and gives that much of the cost back. {left} is left.", soFar with { Sums = sums with { Loss = left } })
                .Showing(new($"Cost left over at the death", facts.CostLeft), new($"Tax-free refund", -facts.RefundTaxFree), new($"Left", left))
                .Noting(new Note(NoteKind.Caveat, "refund-shared", $"This takes it that one person gets the whole refund. If several share it, the deduction is shared too; ask an adviser how.", Federal.Irc72b3))
            : Settle(
                facts,
                soFar,
                sums with { Loss = null },
                Verdict.NoLoss,
                Sentence.Of($"no deduction.", $"The refund gave back all the already-taxed money that was left."),
                $"{facts.CostLeft} was left, and {facts.RefundTaxFree} of the refund is tax-free. Nothing remains to deduct.")
                .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
    }
}
