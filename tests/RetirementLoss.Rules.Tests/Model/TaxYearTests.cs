using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Model;

public sealed class TaxYearTests
{
    [Fact]
    public void Year_runs_from_its_first_to_its_last_day()
    {
        var year = new TaxYear(2024);

        Assert.True(year.Includes(new DateOnly(2024, 1, 1)));
        Assert.True(year.Includes(new DateOnly(2024, 12, 31)));
        Assert.False(year.Includes(new DateOnly(2023, 12, 31)));
        Assert.False(year.Includes(new DateOnly(2025, 1, 1)));
        Assert.Equal(new DateOnly(2024, 1, 1), year.FirstDay);
        Assert.Equal(new DateOnly(2024, 12, 31), year.LastDay);
    }

    [Fact]
    public void Years_are_in_order()
    {
        var year = new TaxYear(2017);

        Assert.Equal(new TaxYear(2018), year.Next);
        Assert.Equal(new TaxYear(2016), year.Previous);
        Assert.True(year < year.Next && year.Next > year && year <= year.Next && year.Next >= year);
        Assert.Equal("2017", year.ToString());
    }

    [Theory]
    [InlineData(1912)]
    [InlineData(0)]
    [InlineData(9999)]
    public void Year_that_the_income_tax_does_not_have_is_refused(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TaxYear(number));
}
