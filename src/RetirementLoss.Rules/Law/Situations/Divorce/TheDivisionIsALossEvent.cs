using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.Divorce;

/// <summary>A division moves money and basis to another person; it closes no account and is no loss.</summary>
internal sealed class TheDivisionIsALossEvent : FederalRule<DivorceCase>
{
    public override string Asks => "Is the division itself a loss?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Reg165_1];

    public override Finding Decide(DivorceCase facts, ClaimSoFar soFar, FederalYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            soFar.Sums.BasisCarried is { IsPositive: true } carried
                ? Sentence.Of($"no deduction.", $"Dividing an account in a divorce is not a loss.", $"{carried} of already-taxed money {(facts.Side == DivorceSide.Owner ? (Sentence)$"stays with you" : $"came to you with your share")}.")
                : Sentence.Of($"no deduction.", $"Dividing an account in a divorce is not a loss for tax."),
            $"What the other person got is not lost for tax: it was divided, not paid out for less than went in. From now on each of you tests a loss on your own accounts only.")
        .Citing(TheShareWentOverUnderAnOrderOrTheDivorcePapers.LawOf(facts).For(facts.Year))
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
}
