using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>The rule speaks only of annuities whose payments had begun before the death.</summary>
internal sealed class ThePaymentsHadBegun : FederalRule<PensionStoppedByDeathCase>
{
    public override string Asks => "Had the payments begun before the death?";

    public override YearRange InForce => YearRange.From(1986);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72b3, Federal.Irc1014c];

    public override Finding Decide(PensionStoppedByDeathCase facts, ClaimSoFar soFar, FederalYear year) => facts.HadBegun
        ? Continue(facts, soFar, $"The payments had begun, so the death cut them short.")
        : Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction under this rule.", $"The payments had not begun when the person died, so none were cut short."),
            $"The rule is for an annuity that was already being paid. Before that, the already-taxed money is not lost: it passes to those who inherit.")
            .Noting(new Note(NoteKind.Alternative, "cost-passes-to-the-heirs", $"Whoever inherits takes over the already-taxed money and gets it back tax-free as the account is paid out. If it was all paid out for less, start again and choose that.", Federal.Irc1014c, Federal.Irc72e5))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
}
