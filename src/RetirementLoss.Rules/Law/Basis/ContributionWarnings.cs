using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Basis;

/// <summary>Says where the contributions of a year are more than the law let anyone pay in: a slip, most likely.</summary>
/// <remarks>Sources: IRC 219(b)(5) and 408A(c)(2) for IRAs, 402(g) and 414(v) for Roth money in a plan, 415(c) for after-tax money; the amounts stand in the figures of the year.</remarks>
internal static class ContributionWarnings
{
    /// <summary>A sentence for each year whose contributions pass the limit, in order; a year without figures has none.</summary>
    public static IReadOnlyList<ContributionWarning> Of(Pool pool, IReadOnlyList<BasisEntry> entries)
    {
        return
        [
            .. entries.Where(entry => entry.Kind == BasisEntryKind.Contribution)
                .GroupBy(entry => entry.Year)
                .OrderBy(year => year.Key)
                .Select(year => Of(pool, year.Key, year.Aggregate(Money.Zero, (sum, entry) => sum + entry.Amount)))
                .OfType<ContributionWarning>(),
        ];
    }

    private static ContributionWarning? Of(Pool pool, TaxYear year, Money paidIn)
    {
        if (!FederalYears.TryGet(year, out var figures))
        {
            return null;
        }

        var limits = figures.ContributionLimits;
        return pool switch
        {
            Pool.EmployerPlan => Above(limits.AnnualAdditions.Value, $"{limits.AnnualAdditions.Value}, the limit on all that goes into such a plan"),
            Pool.DesignatedRoth when limits.CatchUpFrom60To63.TryGetValue(out var higher) => AboveWith(limits.ElectiveDeferral.Value, higher, $"at ages 60 to 63"),
            Pool.DesignatedRoth => AboveWith(limits.ElectiveDeferral.Value, limits.CatchUpFrom50.Value, $"from age 50"),
            Pool.TraditionalIras or Pool.InheritedTraditionalIras or Pool.RothIras or Pool.InheritedRothIras => AboveWith(limits.Ira.Value, limits.IraCatchUpFrom50.Value, $"from age 50"),
            _ => throw new ArgumentOutOfRangeException(nameof(pool), pool, "This pool has no limit yet; add it."),
        };

        ContributionWarning? AboveWith(Money limit, Money catchUp, Sentence ages) => Above(limit + catchUp, $"{limit + catchUp}, the limit of the year ({limit}, and {catchUp} more {ages})");

        ContributionWarning? Above(Money most, Sentence words) => paidIn > most
            ? new(year, Sentence.Of($"The {paidIn} paid in for {year} is more than {words}. Check the amount, and the year it was for.").ToString())
            : null;
    }
}
