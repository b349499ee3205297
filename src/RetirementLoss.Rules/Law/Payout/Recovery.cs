using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>How a payout that is not the last one divides into tax-free basis and income, and what basis is left.</summary>
/// <param name="TaxFree">The part that is basis coming back.</param>
/// <param name="Taxable">The part that is income.</param>
/// <param name="BasisLeft">Basis carried to later payouts.</param>
internal sealed record Recovery(Money TaxFree, Money Taxable, Money BasisLeft)
{
    /// <summary>Form 8606 for traditional-type IRAs: basis over year-end value, payouts and conversions, the ratio at most one and not rounded. Source: IRC 408(d)(2).</summary>
    public static Recovery OfIra(Money basis, Money yearEndValue, Money payouts, Money conversions)
    {
        var outflow = payouts + conversions;
        if (!outflow.IsPositive)
        {
            return new(Money.Zero, Money.Zero, basis);
        }

        var taxFree = payouts.Share(basis, yearEndValue + outflow);
        var converted = conversions.Share(basis, yearEndValue + outflow);
        return new(taxFree, payouts - taxFree, (basis - taxFree - converted).OrZero);
    }

    /// <summary>The conversions of the year in the same sum of Form 8606: what of them is basis, and what is income. Source: IRC 408(d)(2), 408A(d)(3).</summary>
    public static Recovery OfConversion(Money basis, Money yearEndValue, Money payouts, Money conversions) => OfIra(basis, yearEndValue, conversions, payouts);

    /// <summary>A plan or a designated Roth account before the final payout: basis over the balance, at most one. Source: IRC 72(e)(8)(B).</summary>
    public static Recovery OfPlan(Money basis, Money balance, Money payout)
    {
        if (!payout.IsPositive)
        {
            return new(Money.Zero, Money.Zero, basis);
        }

        var taxFree = Money.Min(basis, payout.Share(basis, Money.Max(balance, payout)));
        return new(taxFree, payout - taxFree, basis - taxFree);
    }

    /// <summary>The pool of Roth IRAs: contributions and conversions first, then earnings. Source: IRC 408A(d)(4).</summary>
    public static Recovery OfRothIra(Money basis, Money payout)
    {
        var taxFree = Money.Min(basis, payout);
        return new(taxFree, payout - taxFree, basis - taxFree);
    }

    /// <summary>The same payout when it is qualified, so that its income part is free of tax.</summary>
    public Recovery Qualified() => this with { Taxable = Money.Zero };
}
