using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.AnnuitySurrendered;

/// <summary>A loss on an annuity counts only when the contract was entered into for profit.</summary>
internal sealed class TheAnnuityWasBoughtForProfit : FederalRule<AnnuitySurrenderedCase>
{
    public override string Asks => "Was the annuity bought for profit?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165a, Federal.EarlyVAtkinson];

    public override Finding Decide(AnnuitySurrenderedCase facts, ClaimSoFar soFar, FederalYear year) => (facts.ForProfit
        ? Continue(facts, soFar, $"You bought it to earn money or to have an income, which is for profit.")
        : Settle(
            facts,
            soFar,
            Verdict.NotDeductible,
            Sentence.Of($"no deduction.", $"A loss on an annuity counts only if it was bought for profit."),
            $"A personal loss is deductible only after a casualty or a theft, and this is neither."))
        .Noting(new Note(NoteKind.Caveat, "early-v-atkinson", $"An appeals court of 1949 took back a loss on annuities that were given up. The IRS has allowed such losses by a ruling since 1961.", Federal.EarlyVAtkinson, Federal.RevRul61_201));
}
