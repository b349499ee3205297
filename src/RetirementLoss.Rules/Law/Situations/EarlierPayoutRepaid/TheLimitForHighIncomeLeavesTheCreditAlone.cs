using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>The overall limit on itemized deductions cuts the deduction of a repayment and not the credit.</summary>
/// <remarks>The amount saved is the person's own figure, so the limit is told and not computed here.</remarks>
internal sealed class TheLimitForHighIncomeLeavesTheCreditAlone : FederalRule<EarlierPayoutRepaidCase>
{
    public override string Asks => "Is the credit free of the limit on itemized deductions?";

    public override YearRange InForce => YearRange.From(2026);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc68, Federal.Irc1341];

    public override bool Concerns(EarlierPayoutRepaidCase facts, ClaimSoFar soFar) => soFar.Character == Character.CreditOrDeduction;

    public override Finding Decide(EarlierPayoutRepaidCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(facts, soFar, $"The limit cuts itemized deductions. The credit is none.")
            .Noting(new Note(NoteKind.Caveat, "deduction-is-cut-for-high-income", $"The overall limit for income in the highest bracket cuts this deduction too. The credit is not cut.", Federal.Irc68));
}
