using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>A loss on traditional-type IRAs exists only when every traditional, SEP and SIMPLE IRA of the owner is empty.</summary>
internal sealed class EveryTraditionalTypeIraIsEmpty : FederalRule<PaidOutBelowBasisCase>
{
    public override string Topic => "total-distribution-of-traditional-iras";

    public override string Asks => "Are all your traditional, SEP and SIMPLE IRAs empty?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d2, Federal.Irc408g, Federal.Notice89_25, Federal.IraLossParagraph, Federal.Conex132882_07];

    public override Certainty Certainty => Certainty.AgencyView;

    public override bool Concerns(PaidOutBelowBasisCase facts, ClaimSoFar soFar) => facts.Pool == Pool.TraditionalIras;

    public override Finding Decide(PaidOutBelowBasisCase facts, ClaimSoFar soFar, FederalYear year) => facts.PoolIsEmpty
        ? Continue(facts, soFar, $"All your traditional, SEP and SIMPLE IRAs were empty at the end of {facts.Year}{facts.SoItIsFinal}. Roth IRAs and your spouse's IRAs do not matter.")
        : NotFinal.FirmEitherWay(NotYet(facts, soFar), facts.Year, facts.RecoveredSoFar.BasisLeft);

    public override Finding Tell(PaidOutBelowBasisCase facts, Finding found, FederalYear year) => facts.PoolIsEmpty ? found.Noting(IraRefill.Notes(facts)) : found;

    private Finding NotYet(PaidOutBelowBasisCase facts, ClaimSoFar soFar)
    {
        var split = facts.RecoveredSoFar;
        return Settle(
            facts,
            soFar,
            (soFar.Sums with { EconomicLoss = null, Taxable = split.Taxable, BasisCarried = split.BasisLeft }).With(facts.Year, facts.ConversionIncome, facts.CountedAtOnce),
            Verdict.NoLoss,
            NotFinal.Headline(facts, split.BasisLeft, $"Another traditional, SEP or SIMPLE IRA of yours still holds money, and the law counts them all as one"),
            $"An IRA of the same kind still held {facts.YearEndValue} at the end of {facts.Year}. Your {facts.Basis} of basis comes back in proportion: {split.TaxFree} of the payout is tax-free, {split.Taxable.OrNothing()} is income, and {split.BasisLeft.OfBasis()} stays for later.")
        .Noting(NotFinal.Advice(facts, split.BasisLeft))
        .Noting(NotFinal.LineFourteen(facts.Year, facts.Pool, split.BasisLeft))
        .Noting(ConversionNotes.InTheYear(facts.Year, facts.Converted, facts.ConversionIncome))
        .Noting(ConversionSpread.Notes(facts.Year, facts.ConversionIncome, facts.CountedAtOnce))
        .Citing(Federal.Form8606.For(facts.Year))
        .Showing(
            new($"Basis (Form 8606 line 5)", facts.Basis),
            new($"Value left on December 31 (line 6)", facts.YearEndValue),
            new($"Payouts (line 7)", facts.ReceivedInAll),
            new($"Conversions (line 8)", facts.Converted),
            new($"Tax-free part of the payouts", split.TaxFree),
            new($"Income", split.Taxable),
            new($"Basis carried on (line 14)", split.BasisLeft));
    }
}
