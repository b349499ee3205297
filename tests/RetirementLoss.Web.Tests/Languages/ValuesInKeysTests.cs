namespace RetirementLoss.Web.Tests.Languages;

/// <summary>The check that no value was written into a key finds what it is there for.</summary>
public sealed class ValuesInKeysTests
{
    [Theory]
    [InlineData("$20,123 counts as income.")]
    [InlineData("For 2017: $10,823 of your $12,023 loss could be deducted.")]
    [InlineData("Until April 3, 2091 you can put it back.")]
    [InlineData("Enter the year in row 77 with four digits, from {0} to {1}")]
    [InlineData("{0} of 2031 counts.")]
    public void A_key_with_a_value_in_it_is_found(string key) => Assert.NotEmpty(ValuesInKeys.In([key]));

    [Theory]
    [InlineData("{0} counts as income.")]
    [InlineData("Enter {0} in dollars, using digits, like 12,500 or 12500.50")]
    [InlineData("$1,234")]
    public void A_key_as_it_is_written_in_the_product_passes(string key) => Assert.Empty(ValuesInKeys.In([key]));
}
