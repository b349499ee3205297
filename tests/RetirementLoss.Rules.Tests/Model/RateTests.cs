using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Model;

public sealed class RateTests
{
    [Fact]
    public void Rate_is_written_as_a_percentage() => Assert.Equal("2%", new Rate(0.02m).ToString());

    [Fact]
    public void Rate_with_half_a_percent_keeps_it() => Assert.Equal("7.5%", new Rate(0.075m).ToString());

    [Fact]
    public void Fraction_is_written_as_a_fraction() => Assert.Equal("2/37", new Rate(2, 37).ToString());

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    [InlineData(1, -37)]
    public void Rate_that_is_no_fraction_is_refused(int numerator, int denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rate(numerator, denominator));
}
