namespace RetirementLoss.Rules.Tests.Law.Figures;

public class RefundWindowTests
{
    [Theory]
    [InlineData(2017, "2021-04-15", "2021-10-15")]
    [InlineData(2021, "2025-04-15", "2025-10-15")]
    [InlineData(2022, "2026-04-15", "2026-10-16")]
    [InlineData(2023, "2027-04-15", "2027-10-15")]
    [InlineData(2026, "2030-04-15", "2030-10-15")]
    public void Last_day_is_in_the_fourth_year_after_the_tax_year(int year, string onTime, string onExtension)
    {
        var window = Year.Of(year).RefundWindow;

        Assert.Equal(onTime, window.FiledOnTime.ToString());
        Assert.Equal(onExtension, window.Extended.ToString());
    }

    [Fact]
    public void Only_2022_has_an_extended_day_of_its_own() =>
        Assert.All(Enumerable.Range(2010, 17), year =>
        {
            var window = Year.Of(year).RefundWindow;
            Assert.Equal(new DateOnly(year + 4, 4, 15), window.FiledOnTime.Value);
            Assert.Equal(new DateOnly(year + 4, 10, year == 2022 ? 16 : 15), window.Extended.Value);
        });

    [Fact]
    public void A_worthless_security_has_seven_years_from_the_due_date() =>
        Assert.All(Enumerable.Range(2010, 17), year =>
            Assert.Equal(new DateOnly(year + 1 + 7, 4, 15), Year.Of(year).RefundWindow.WorthlessSecurity.Value));

    [Fact]
    public void Every_year_to_2022_was_closed_when_the_figures_were_checked() =>
        Assert.All(Enumerable.Range(2010, 17), year =>
        {
            var last = Year.Of(year).RefundWindow.Extended;
            Assert.Equal(year <= 2022, last.Value < last.CheckedOn);
        });
}
