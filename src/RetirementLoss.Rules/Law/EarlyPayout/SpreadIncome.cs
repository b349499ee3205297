using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>Income of a payout that counts in equal parts over several tax years, and what of it falls in which.</summary>
/// <param name="Income">All the income of the payout.</param>
/// <param name="Spread">The part that is spread.</param>
/// <param name="ThisYear">What of the spread part counts in the year of the payout.</param>
/// <param name="Later">What of it counts in each year after, in order.</param>
internal sealed record SpreadIncome(Money Income, Money Spread, Money ThisYear, IReadOnlyList<(TaxYear Year, Money Amount)> Later)
{
    /// <summary>The income of the year of the payout: what is not spread, and the first part of what is.</summary>
    public Money OfTheYear => Income - Spread + ThisYear;

    /// <summary>The sums with the income of each year apart, where the person did not choose otherwise.</summary>
    public Sums In(Sums sums, ClaimCase facts) => facts.Payout!.Early.SpreadElectedOut
        ? sums
        : sums with { Taxable = sums.Taxable - Income + OfTheYear, TaxableNextYear = Later[0].Amount, TaxableInTwoYears = Later[^1].Amount };

    /// <summary>The spread of this payout; none where its reason spreads nothing or none of it is income.</summary>
    public static SpreadIncome? Of(ClaimCase facts, Sums sums, FederalYear year)
    {
        if (facts.Payout is not { } payout || sums.Taxable is null || !EarlyPayoutExceptions.Of(payout.Early.Reason).SpreadsIncome)
        {
            return null;
        }

        var exposed = Exposed.Of(payout, sums);
        var spread = Covered.Of(facts, exposed.Income, exposed, year);
        return spread.IsPositive && year.EarlyPayout.SpreadShare.TryGetValue(out var share)
            ? new(exposed.Income, spread, spread * share, InLaterYears(facts.Year, spread, spread * share))
            : null;
    }

    // Each year takes the same part, and the last what rounding to the cent has left.
    private static List<(TaxYear Year, Money Amount)> InLaterYears(TaxYear first, Money spread, Money part)
    {
        var later = new List<(TaxYear Year, Money Amount)>();
        var (year, left) = (first, spread - part);
        for (var i = Periods.Table.SpreadTaxYears.Length - 1; i > 0; i--)
        {
            year = year.Next;
            var counts = i == 1 ? left : Money.Min(part, left);
            later.Add((year, counts));
            left -= counts;
        }

        return later;
    }
}
