using System.Globalization;
using RetirementLoss.Rules.Law.Figures;

namespace RetirementLoss.Rules.Tests.Law.Figures;

public class RolloverDayTests
{
    // Sixty days on; Notice 2020-23 put off what ended from April 1 to July 14, 2020.
    [Theory]
    [InlineData("2026-10-01", "2026-11-30")]
    [InlineData("2020-01-31", "2020-03-31")]
    [InlineData("2020-02-01", "2020-07-15")]
    [InlineData("2020-05-15", "2020-07-15")]
    [InlineData("2020-05-16", "2020-07-15")]
    [InlineData("2020-05-17", "2020-07-16")]
    public void Last_day_for_a_rollover(string received, string last) => Assert.Equal(Day(last), Periods.Table.LastRolloverDay(Day(received)));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
