using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>Inherited IRAs are tested apart, by the person they came from and by type.</summary>
internal sealed class EveryIraInheritedFromThatPersonIsEmpty : FederalRule<PaidOutBelowBasisCase>
{
    public override string Topic => "total-distribution-of-inherited-iras";

    public override string Asks => "Are all IRAs of this type that you inherited from this person empty?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d2, Federal.Irc1014c, Federal.Reg408A_6, Federal.Form8606];

    public override Certainty Certainty => Certainty.AgencyView;

    public override bool Concerns(PaidOutBelowBasisCase facts, ClaimSoFar soFar) => facts.Pool is Pool.InheritedTraditionalIras or Pool.InheritedRothIras;

    public override Finding Decide(PaidOutBelowBasisCase facts, ClaimSoFar soFar, FederalYear year)
    {
        if (!facts.PoolIsEmpty)
        {
            var split = facts.RecoveredSoFar;
            var notYet = Settle(
                facts,
                soFar,
                soFar.Sums with { EconomicLoss = null, Taxable = split.Taxable, BasisCarried = split.BasisLeft },
                Verdict.NoLoss,
                NotFinal.Headline(facts, split.BasisLeft, $"Another IRA that you inherited from the same person still holds money, and the law counts those as one"),
                $"An IRA of the same type from the same person still held money at the end of {facts.Year}. Of the payout {split.TaxFree} is basis coming back, {split.Taxable.OrNothing()} is income, and {split.BasisLeft.OfBasis()} stays.")
                .Noting(NotFinal.Advice(facts, split.BasisLeft))
                .Noting(NoStepUp);
            return NotFinal.FirmEitherWay(notYet, facts.Year, split.BasisLeft);
        }

        Sentence empty = $"All IRAs of this type from this person were empty at the end of {facts.Year}. Your own IRAs, and those from other people, do not matter. The basis is what the person who died had left; the value at death does not count.";
        return !facts.LeavesBasis ? Continue(facts, soFar, empty).Noting(NoStepUp) : Continue(facts, soFar, empty)
            .OrElse(Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no deduction on this reading.", $"No IRS text speaks of a loss of a person who inherits."),
                $"No IRS text speaks of a loss of a person who inherits an IRA. On the narrow reading only the owner had put money at risk for profit, and the heir has no loss."))
            .Noting(NoStepUp);
    }

    private static Note NoStepUp => new(NoteKind.Caveat, "no-step-up-at-death", $"An inherited IRA gets no new basis at death. A fall since the day of death is not a loss.", Federal.Irc1014c);
}
