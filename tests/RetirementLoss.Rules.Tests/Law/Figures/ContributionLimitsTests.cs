using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Figures;

public class ContributionLimitsTests
{
    [Theory]
    [InlineData(2010, 16500, 5500, 49000, 5000, 1000, 11500, 2500)]
    [InlineData(2011, 16500, 5500, 49000, 5000, 1000, 11500, 2500)]
    [InlineData(2012, 17000, 5500, 50000, 5000, 1000, 11500, 2500)]
    [InlineData(2013, 17500, 5500, 51000, 5500, 1000, 12000, 2500)]
    [InlineData(2014, 17500, 5500, 52000, 5500, 1000, 12000, 2500)]
    [InlineData(2015, 18000, 6000, 53000, 5500, 1000, 12500, 3000)]
    [InlineData(2016, 18000, 6000, 53000, 5500, 1000, 12500, 3000)]
    [InlineData(2017, 18000, 6000, 54000, 5500, 1000, 12500, 3000)]
    [InlineData(2018, 18500, 6000, 55000, 5500, 1000, 12500, 3000)]
    [InlineData(2019, 19000, 6000, 56000, 6000, 1000, 13000, 3000)]
    [InlineData(2020, 19500, 6500, 57000, 6000, 1000, 13500, 3000)]
    [InlineData(2021, 19500, 6500, 58000, 6000, 1000, 13500, 3000)]
    [InlineData(2022, 20500, 6500, 61000, 6000, 1000, 14000, 3000)]
    [InlineData(2023, 22500, 7500, 66000, 6500, 1000, 15500, 3500)]
    [InlineData(2024, 23000, 7500, 69000, 7000, 1000, 16000, 3500)]
    [InlineData(2025, 23500, 7500, 70000, 7000, 1000, 16500, 3500)]
    [InlineData(2026, 24500, 8000, 72000, 7500, 1100, 17000, 4000)]
    public void Limits_are_the_amounts_of_the_year(int year, int deferral, int catchUp, int additions, int ira, int iraCatchUp, int simple, int simpleCatchUp)
    {
        var limits = Year.Of(year).ContributionLimits;

        Assert.Equal(Year.Dollars(deferral), limits.ElectiveDeferral.Value);
        Assert.Equal(Year.Dollars(catchUp), limits.CatchUpFrom50.Value);
        Assert.Equal(Year.Dollars(additions), limits.AnnualAdditions.Value);
        Assert.Equal(Year.Dollars(ira), limits.Ira.Value);
        Assert.Equal(Year.Dollars(iraCatchUp), limits.IraCatchUpFrom50.Value);
        Assert.Equal(Year.Dollars(simple), limits.Simple.Value);
        Assert.Equal(Year.Dollars(simpleCatchUp), limits.SimpleCatchUpFrom50.Value);
    }

    [Theory]
    [InlineData(2024, null, null)]
    [InlineData(2025, 11250, 5250)]
    [InlineData(2026, 11250, 5250)]
    public void Higher_catch_up_at_60_to_63_begins_with_2025(int year, int? plan, int? simple)
    {
        var limits = Year.Of(year).ContributionLimits;

        Expect(plan, limits.CatchUpFrom60To63);
        Expect(simple, limits.SimpleCatchUpFrom60To63);
    }

    [Theory]
    [InlineData(2023, null, null)]
    [InlineData(2024, 17600, 3850)]
    [InlineData(2025, 17600, 3850)]
    [InlineData(2026, 18100, 3850)]
    public void Small_employer_amounts_begin_with_2024(int year, int? simple, int? catchUp)
    {
        var limits = Year.Of(year).ContributionLimits;

        Expect(simple, limits.SmallEmployerSimple);
        Expect(catchUp, limits.SmallEmployerSimpleCatchUpFrom50);
    }

    [Theory]
    [InlineData(2025, null)]
    [InlineData(2026, 150000)]
    public void Catch_up_must_be_roth_above_the_wages_from_2026(int year, int? wages) =>
        Expect(wages, Year.Of(year).ContributionLimits.RothCatchUpWages);

    private static void Expect(int? expected, Figure<Money> figure)
    {
        Assert.Equal(expected.HasValue, figure.IsInForce);
        if (expected is { } dollars)
        {
            Assert.Equal(Year.Dollars(dollars), figure.Value);
        }
    }
}
