using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Model;

public sealed class YearRangeTests
{
    [Theory]
    [InlineData(2012, false)]
    [InlineData(2013, true)]
    [InlineData(2017, true)]
    [InlineData(2018, false)]
    public void Range_includes_both_its_ends(int year, bool included) =>
        Assert.Equal(included, YearRange.Between(2013, 2017).Includes(new TaxYear(year)));

    [Fact]
    public void Open_end_means_no_end()
    {
        Assert.True(YearRange.From(2018).Includes(new TaxYear(2300)));
        Assert.False(YearRange.From(2018).Includes(new TaxYear(2017)));
        Assert.True(YearRange.Through(2017).Includes(new TaxYear(1913)));
        Assert.True(YearRange.Always.Includes(new TaxYear(1950)));
    }

    [Fact]
    public void Ranges_that_share_a_year_overlap()
    {
        Assert.True(YearRange.Through(2017).Overlaps(YearRange.From(2017)));
        Assert.False(YearRange.Through(2017).Overlaps(YearRange.From(2018)));
        Assert.True(YearRange.Always.Overlaps(YearRange.Between(2013, 2013)));
        Assert.False(YearRange.Between(2010, 2012).Overlaps(YearRange.Between(2013, 2017)));
    }

    [Fact]
    public void Range_cannot_end_before_it_begins() => Assert.Throws<ArgumentException>(() => YearRange.Between(2018, 2017));

    [Fact]
    public void Range_is_written_in_words()
    {
        Assert.Equal("all years", YearRange.Always.ToString());
        Assert.Equal("2018 on", YearRange.From(2018).ToString());
        Assert.Equal("to 2017", YearRange.Through(2017).ToString());
        Assert.Equal("2013-2017", YearRange.Between(2013, 2017).ToString());
        Assert.Equal("2017", YearRange.Between(2017, 2017).ToString());
    }
}
