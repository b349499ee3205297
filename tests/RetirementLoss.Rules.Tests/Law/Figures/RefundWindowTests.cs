using RetirementLoss.Rules.Law.Figures;

namespace RetirementLoss.Rules.Tests.Law.Figures;

/// <summary>Due dates and last days to claim, held against days worked out here from the calendar alone.</summary>
public class RefundWindowTests
{
    public static TheoryData<int> AllYears => Year.All;

    // IRC 7503; D.C. Code 28-2701 for Emancipation Day: a holiday on a Saturday is kept on the Friday before, on a Sunday on the Monday after.
    // Notices 2020-23 and 2021-21 put off days in April to May 2020 and 2021.
    [Theory]
    [InlineData(2010, "2011-04-18", "2014-04-15", "2014-04-18", "2014-10-17")]
    [InlineData(2011, "2012-04-17", "2015-04-15", "2015-04-17", "2015-10-15")]
    [InlineData(2012, "2013-04-15", "2016-04-18", "2016-04-18", "2016-10-17")]
    [InlineData(2013, "2014-04-15", "2017-04-18", "2017-04-18", "2017-10-16")]
    [InlineData(2014, "2015-04-15", "2018-04-17", "2018-04-17", "2018-10-15")]
    [InlineData(2015, "2016-04-18", "2019-04-15", "2019-04-18", "2019-10-17")]
    [InlineData(2016, "2017-04-18", "2020-07-15", "2020-07-15", "2020-10-16")]
    [InlineData(2017, "2018-04-17", "2021-05-17", "2021-05-17", "2021-10-15")]
    [InlineData(2018, "2019-04-15", "2022-04-18", "2022-04-18", "2022-10-17")]
    [InlineData(2019, "2020-07-15", "2023-04-18", "2023-07-17", "2023-10-16")]
    [InlineData(2020, "2021-05-17", "2024-04-15", "2024-05-17", "2024-10-15")]
    [InlineData(2021, "2022-04-18", "2025-04-15", "2025-04-18", "2025-10-17")]
    [InlineData(2022, "2023-04-18", "2026-04-15", "2026-04-20", "2026-10-16")]
    [InlineData(2023, "2024-04-15", "2027-04-15", "2027-04-15", "2027-10-15")]
    [InlineData(2024, "2025-04-15", "2028-04-18", "2028-04-18", "2028-10-16")]
    [InlineData(2025, "2026-04-15", "2029-04-17", "2029-04-17", "2029-10-15")]
    [InlineData(2026, "2027-04-15", "2030-04-15", "2030-04-15", "2030-10-15")]
    public void Days_of_each_year(int year, string due, string early, string onDueDate, string extended)
    {
        var (dates, window) = (Year.Of(year).DueDates, Year.Of(year).RefundWindow);

        Assert.Equal([due, early, onDueDate, extended], [dates.Return.ToString(), window.FiledEarly.ToString(), window.FiledOnTime.ToString(), window.Extended.ToString()]);
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Returns_are_due_on_the_first_working_day_from_April_15_and_October_15(int year)
    {
        var dates = Year.Of(year).DueDates;

        Assert.Equal(new DateOnly(year + 1, 4, 15), Year.Of(year).RefundWindow.EarlyReturnCountsAsFiled.Value);
        Assert.Equal(PutOff(WorkingDay(new(year + 1, 4, 15))), dates.Return.Value);
        Assert.Equal(WorkingDay(new(year + 1, 10, 15)), dates.ExtendedReturn.Value);
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Refunds_are_claimed_within_three_years_of_filing(int year)
    {
        var (dates, window) = (Year.Of(year).DueDates, Year.Of(year).RefundWindow);

        Assert.Equal(PutOff(WorkingDay(window.EarlyReturnCountsAsFiled.Value.AddYears(3))), window.FiledEarly.Value);
        Assert.Equal(PutOff(WorkingDay(dates.Return.Value.AddYears(3))), window.FiledOnTime.Value);
        Assert.Equal(WorkingDay(dates.ExtendedReturn.Value.AddYears(3)), window.Extended.Value);
        Assert.True(window.FiledEarly.Value <= window.FiledOnTime.Value && window.FiledOnTime.Value < window.Extended.Value);
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Worthless_security_has_seven_years_from_the_due_date(int year)
    {
        var (dates, window) = (Year.Of(year).DueDates, Year.Of(year).RefundWindow);

        Assert.Equal(PutOff(WorkingDay(window.EarlyReturnCountsAsFiled.Value.AddYears(7))), window.WorthlessSecurity.Value);
        Assert.Equal(PutOff(WorkingDay(dates.Return.Value.AddYears(7))), window.WorthlessSecurityLatest.Value);
    }

    [Theory]
    [InlineData("2011-04-15", "2011-04-18")] // Friday, on which the holiday of a Saturday is kept
    [InlineData("2012-04-15", "2012-04-17")] // Sunday, and the holiday on Monday
    [InlineData("2017-04-15", "2017-04-18")] // Saturday, Sunday, and the holiday kept on Monday
    [InlineData("2016-10-15", "2016-10-17")] // Saturday
    [InlineData("2024-04-15", "2024-04-15")] // Monday, the holiday on Tuesday
    public void Working_days_of_this_test_are_right(string day, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), WorkingDay(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Disputed_days_touch_the_years_2016_to_2022() =>
        Assert.Equal(Enumerable.Range(2016, 7), Enumerable.Range(2010, 17).Where(year => DisputedPostponement.Table.Touches(Year.Of(year))));

    [Fact]
    public void Disputed_days_that_run_backwards_are_refused()
    {
        var text = FigureText().Replace("2020-01-20", "2024-01-20", StringComparison.Ordinal);

        var exception = Assert.Throws<FormatException>(() => DisputedPostponement.Read("planted.json", text));

        Assert.Contains("not in order", exception.Message, StringComparison.Ordinal);
    }

    private static string FigureText() => File.ReadAllText(Architecture.SourceTree.At("src/RetirementLoss.Rules/Law/Figures/DisputedPostponement.json"));

    private static DateOnly WorkingDay(DateOnly day)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || day == EmancipationDay(day.Year))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static DateOnly EmancipationDay(int year)
    {
        DateOnly day = new(year, 4, 16);
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };
    }

    // Notice 2020-23: due from April 1 to July 14, 2020. Notice 2021-21: from April 15 to May 16, 2021.
    private static DateOnly PutOff(DateOnly day) =>
        day >= new DateOnly(2020, 4, 1) && day < new DateOnly(2020, 7, 15) ? new(2020, 7, 15)
        : day >= new DateOnly(2021, 4, 15) && day < new DateOnly(2021, 5, 17) ? new(2021, 5, 17)
        : day;
}
