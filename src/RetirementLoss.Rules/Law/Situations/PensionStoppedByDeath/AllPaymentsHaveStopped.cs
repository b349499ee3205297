using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>Payments have stopped only when nobody is paid any more; a survivor goes on with the same tax-free part.</summary>
internal sealed class AllPaymentsHaveStopped : FederalRule<PensionStoppedByDeathCase>
{
    public override string Asks => "Have all payments stopped because the last person they were for has died?";

    public override YearRange InForce => YearRange.From(1986);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72b3, Federal.Irc72d1];

    public override Finding Decide(PensionStoppedByDeathCase facts, ClaimSoFar soFar, FederalYear year) => !facts.SurvivorStillPaid
        ? Continue(facts, soFar, $"Nobody is paid from it any more. This takes it that the death was the reason.")
        : Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction yet.", $"Someone is still being paid from it, so the already-taxed money is still coming back."),
            $"While a survivor draws payments, they have not stopped. The survivor leaves the same tax-free amount out of each payment, until all the cost is back.")
            .Noting(
                new Note(NoteKind.Alternative, "survivor-goes-on", $"If cost is left when the survivor dies, it can be deducted then, on the survivor's last return. Keep the papers that show the cost.", Federal.Irc72b3),
                Papers)
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));

    /// <summary>The papers that prove cost and what came back.</summary>
    internal static Note Papers { get; } = new(NoteKind.Document, "proof-of-cost-left-over", $"The plan's or insurer's letter on the cost, Forms 1099-R (box 9b shows the cost, box 1 less box 2a what came back), the Simplified Method worksheet, and the death certificate.", Federal.Form1099R);
}
