using RetirementLoss.Rules.Law.Basis;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Basis;

/// <summary>Contributions above the limit of their year are pointed at, and those at the limit are not.</summary>
public sealed class ContributionWarningsTests
{
    [Theory]
    [InlineData(Pool.RothIras, 2024, 8000)]
    [InlineData(Pool.TraditionalIras, 2026, 8600)]
    [InlineData(Pool.InheritedRothIras, 2012, 6000)]
    [InlineData(Pool.DesignatedRoth, 2024, 30500)]
    [InlineData(Pool.DesignatedRoth, 2025, 34750)]
    [InlineData(Pool.EmployerPlan, 2024, 69000)]
    public void The_limit_itself_is_no_slip_and_a_dollar_more_is(Pool pool, int year, int limit)
    {
        Assert.Empty(Of(pool, (year, limit)));
        Assert.Equal(year, Assert.Single(Of(pool, (year, limit + 1))).Year.Number);
    }

    [Fact]
    public void The_sentence_tells_the_limit_and_what_it_is_made_of() => Assert.Equal(
        "The $9,000 paid in for 2024 is more than $8,000, the limit of the year ($7,000, and $1,000 more from age 50). Check the amount, and the year it was for.",
        Assert.Single(Of(Pool.RothIras, (2024, 4000), (2024, 5000))).Words);

    [Fact]
    public void A_year_without_figures_and_rows_that_are_no_contributions_are_not_looked_at()
    {
        Assert.Empty(Of(Pool.RothIras, (2009, 900000)));
        Assert.Empty(ContributionWarnings.Of(Pool.RothIras, [new(new(2024), BasisEntryKind.TaxedConversion, Money.Of(900000))]));
    }

    private static IReadOnlyList<ContributionWarning> Of(Pool pool, params (int Year, int Amount)[] paidIn) =>
        ContributionWarnings.Of(pool, [.. paidIn.Select(row => new BasisEntry(new(row.Year), BasisEntryKind.Contribution, Money.Of(row.Amount)))]);
}
