using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>A loss on Roth IRAs exists only when every Roth IRA of the owner is empty.</summary>
internal sealed class EveryRothIraIsEmpty : FederalRule<PaidOutBelowBasisCase>
{
    public override string Topic => "total-distribution-of-roth-iras";

    public override string Asks => "Are all your Roth IRAs empty?";

    public override YearRange InForce => YearRange.From(1998);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408Ad4, Federal.Reg408A_6, Federal.IraLossParagraph, Federal.Conex132882_07];

    public override Certainty Certainty => Certainty.AgencyView;

    public override bool Concerns(PaidOutBelowBasisCase facts, ClaimSoFar soFar) => facts.Pool == Pool.RothIras;

    public override Finding Decide(PaidOutBelowBasisCase facts, ClaimSoFar soFar, FederalYear year)
    {
        if (facts.PoolIsEmpty)
        {
            return Continue(facts, soFar, $"All your Roth IRAs were empty at the end of {facts.Year}{facts.SoItIsFinal}. Traditional IRAs and your spouse's IRAs do not matter.");
        }

        var split = facts.RecoveredSoFar;
        var notYet = Settle(
            facts,
            soFar,
            soFar.Sums with { EconomicLoss = null, Taxable = split.Taxable, BasisCarried = split.BasisLeft },
            Verdict.NoLoss,
            NotFinal.Headline(facts, split.BasisLeft, $"Another Roth IRA of yours still holds money, and the law counts them all as one"),
            $"A Roth IRA of yours still held money at the end of {facts.Year}. Contributions and conversions come out first, so {split.TaxFree} of the payout is basis coming back, and {split.BasisLeft.OfBasis()} stays with the other accounts.")
        .Noting(NotFinal.Advice(facts, split.BasisLeft));
        return NotFinal.FirmEitherWay(notYet, facts.Year, split.BasisLeft);
    }

    public override Finding Tell(PaidOutBelowBasisCase facts, Finding found, FederalYear year) => facts.PoolIsEmpty ? found.Noting(IraRefill.Notes(facts)) : found;
}
