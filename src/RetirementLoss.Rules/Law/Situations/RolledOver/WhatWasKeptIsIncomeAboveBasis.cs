using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>What is rolled over in time is not income; of what is kept, income counts as rolled over first.</summary>
internal sealed class WhatWasKeptIsIncomeAboveBasis : FederalRule<RolledOverCase>
{
    public override string Asks => "Is any of what left the account income?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [];

    public override Finding Decide(RolledOverCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var taxable = Taxable(facts);
        return Answer(
                facts,
                soFar,
                taxable.IsPositive,
                facts.Kept.IsZero
                    ? (Sentence)$"None of it: all {facts.RolledOver} reached another retirement account."
                    : facts.ValidlyRolledOver.IsZero ? (Sentence)$"None of it was rolled over, so {facts.Kept} counts as paid out to you. Of that, {taxable.OrNothing()} is income."
                    : $"{facts.ValidlyRolledOver} was rolled over, and {facts.Kept} counts as paid out to you. Of that, {taxable.OrNothing()} is income.",
                soFar with { Sums = (soFar.Sums with { Basis = facts.Basis, Received = facts.Received, Taxable = taxable, BasisCarried = Carried(facts) }).With(facts.Year, facts.ConversionIncome, facts.CountedAtOnce) })
            .Citing([.. Sources(facts.Pool).Select(source => source.For(facts.Year))])
            .Noting(PayoutNotes.Reporting(facts, facts.Pool, year, facts.Qualified || facts.Kept.IsZero))
            .Noting(ConversionNotes.InTheYear(facts.Year, facts.Converted, facts.ConversionIncome))
            .Noting(ConversionSpread.Notes(facts.Year, facts.ConversionIncome, facts.CountedAtOnce))
            .Noting(facts.Kept.IsPositive ? PayoutNotes.Withholding(facts, facts.Pool, facts.Early.Reason) : []);
    }

    private static Money Taxable(RolledOverCase facts)
    {
        var received = facts.Received.GetValueOrDefault();
        return facts switch
        {
            { Kept.IsZero: true } or { Qualified: true } => Money.Zero,
            { Pool: Pool.TraditionalIras or Pool.InheritedTraditionalIras } => facts.Basis.IsPositive
                ? Recovery.OfIra(facts.Basis, facts.YearEndValue, facts.Kept, facts.Converted).Taxable
                : facts.Kept,
            { Pool: Pool.RothIras or Pool.InheritedRothIras } => Recovery.OfRothIra(facts.Basis, facts.Kept).Taxable,
            _ => ((received - facts.Basis).OrZero - facts.ValidlyRolledOver).OrZero,
        };
    }

    // What travels with a plan's money is what is left after its income, which counts as rolled over first; above the money itself nothing is settled.
    private static Money? Carried(RolledOverCase facts) => facts.Pool switch
    {
        Pool.TraditionalIras or Pool.InheritedTraditionalIras => facts.Kept.IsPositive && facts.Basis.IsPositive
            ? Recovery.OfIra(facts.Basis, facts.YearEndValue, facts.Kept, facts.Converted).BasisLeft
            : facts.Basis,
        Pool.RothIras or Pool.InheritedRothIras => Recovery.OfRothIra(facts.Basis, facts.Kept).BasisLeft,
        Pool.EmployerPlan when facts.Received is { } received && facts.Basis <= received => (facts.ValidlyRolledOver - (received - facts.Basis)).OrZero,
        _ => null,
    };

    private static Authority[] Sources(Pool pool) => pool switch
    {
        Pool.TraditionalIras or Pool.InheritedTraditionalIras => [Federal.Irc408d3, Federal.Irc408d2],
        Pool.RothIras or Pool.InheritedRothIras => [Federal.Irc408d3, Federal.Irc408Ad4],
        Pool.DesignatedRoth => [Federal.Irc402c, Federal.Reg402A_1Rollover],
        _ => [Federal.Irc402c],
    };
}
