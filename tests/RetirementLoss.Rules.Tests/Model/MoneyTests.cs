using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Model;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("0.005", "0.01")]
    [InlineData("0.0049", "0")]
    [InlineData("2.675", "2.68")]
    [InlineData("-0.005", "-0.01")]
    [InlineData("-2.675", "-2.68")]
    public void Half_a_cent_is_rounded_away_from_zero(string dollars, string rounded) =>
        Assert.Equal(decimal.Parse(rounded), Money.Of(decimal.Parse(dollars)).Dollars);

    [Theory]
    [InlineData("0", "$0")]
    [InlineData("12", "$12")]
    [InlineData("1234", "$1,234")]
    [InlineData("1234.5", "$1,234.50")]
    [InlineData("0.01", "$0.01")]
    [InlineData("-1234.5", "-$1,234.50")]
    [InlineData("-1000", "-$1,000")]
    public void Amount_is_written_in_whole_dollars_or_with_two_digits(string dollars, string written) =>
        Assert.Equal(written, Money.Of(decimal.Parse(dollars)).ToString());

    [Fact]
    public void Amount_in_a_sentence_is_written_the_same_way() =>
        Assert.Equal("$10,800 of $12,000.50", FormattableString.Invariant($"{Money.Of(10800)} of {Money.Of(12000.50m)}"));

    // 600 x 2,000 / 2,400: the first year of the example in Publication 590; the ratio 0.8333... must not be rounded on the way.
    [Fact]
    public void Share_carries_the_ratio_unrounded() =>
        Assert.Equal(Money.Of(500), Money.Of(600).Share(Money.Of(2000), Money.Of(2400)));

    [Fact]
    public void Share_rounds_only_its_result() =>
        Assert.Equal(Money.Of(33.33m), Money.Of(100).Share(Money.Of(1), Money.Of(3)));

    [Fact]
    public void Share_of_a_part_larger_than_the_whole_is_everything() =>
        Assert.Equal(Money.Of(100), Money.Of(100).Share(Money.Of(5), Money.Of(3)));

    [Fact]
    public void Share_of_nothing_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Of(100).Share(Money.Of(1), Money.Zero));

    // 2/37 of 50,000 is 2,702.7027...; by way of a rounded rate of 5.41% it would be 2,705.
    [Fact]
    public void Rate_that_has_no_end_as_a_decimal_is_exact() =>
        Assert.Equal(Money.Of(2702.70m), Money.Of(50000) * new Rate(2, 37));

    [Fact]
    public void Sums_and_comparisons_are_those_of_the_amounts()
    {
        var (small, large) = (Money.Of(0.10m), Money.Of(0.20m));

        Assert.Equal(Money.Of(0.30m), small + large);
        Assert.Equal(Money.Of(-0.10m), small - large);
        Assert.Equal(Money.Of(-0.10m), -small);
        Assert.Equal(Money.Of(0.40m), large * 2);
        Assert.Equal(large, Money.Max(small, large));
        Assert.Equal(small, Money.Min(small, large));
        Assert.Equal(Money.Zero, (small - large).OrZero);
        Assert.True(small < large && large > small && small <= large && large >= small);
    }

    [Theory]
    [InlineData(60000, 30000, 30000)]
    [InlineData(0.01, 0.01, 0)]
    [InlineData(100.01, 50.01, 50)]
    public void Amount_in_two_parts_loses_no_cent(decimal whole, decimal first, decimal second) => Assert.Equal((Money.Of(first), Money.Of(second)), Money.Of(whole).InTwo());
}
