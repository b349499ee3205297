using RetirementLoss.Rules.Law.Figures;

namespace RetirementLoss.Rules.Tests.Law.Figures;

/// <summary>Due dates, written from the calendar and the announcements and not from the files.</summary>
public sealed class ReturnDueDatesTests
{
    // Emancipation Day of the District of Columbia is April 16: kept on Friday the 15th in 2011, 2016 and 2022, on Monday in 2012, 2017, 2018 and 2023.
    [Theory]
    [InlineData(2010, "2011-04-18", "2011-10-17")]
    [InlineData(2011, "2012-04-17", "2012-10-15")]
    [InlineData(2012, "2013-04-15", "2013-10-15")]
    [InlineData(2013, "2014-04-15", "2014-10-15")]
    [InlineData(2014, "2015-04-15", "2015-10-15")]
    [InlineData(2015, "2016-04-18", "2016-10-17")]
    [InlineData(2016, "2017-04-18", "2017-10-16")]
    [InlineData(2017, "2018-04-17", "2018-10-15")]
    [InlineData(2018, "2019-04-15", "2019-10-15")]
    [InlineData(2019, "2020-07-15", "2020-10-15")]
    [InlineData(2020, "2021-05-17", "2021-10-15")]
    [InlineData(2021, "2022-04-18", "2022-10-17")]
    [InlineData(2022, "2023-04-18", "2023-10-16")]
    [InlineData(2023, "2024-04-15", "2024-10-15")]
    [InlineData(2024, "2025-04-15", "2025-10-15")]
    [InlineData(2025, "2026-04-15", "2026-10-15")]
    [InlineData(2026, "2027-04-15", "2027-10-15")]
    public void Return_is_due_on_the_day_it_really_was(int year, string due, string extended)
    {
        var dates = Year.Of(year).DueDates;

        Assert.Equal(due, dates.Return.ToString());
        Assert.Equal(extended, dates.ExtendedReturn.ToString());
    }

    [Theory]
    [InlineData(2010, "2010-04-15")]
    [InlineData(2011, "2011-04-18")]
    [InlineData(2012, "2012-04-17")]
    [InlineData(2016, "2016-04-18")]
    [InlineData(2017, "2017-04-18")]
    [InlineData(2018, "2018-04-17")]
    [InlineData(2019, "2019-04-15")]
    [InlineData(2020, "2020-07-15")]
    [InlineData(2021, "2021-04-15")] // The relief of 2021 did not reach plans.
    [InlineData(2022, "2022-04-18")]
    [InlineData(2023, "2023-04-18")]
    [InlineData(2025, "2025-04-15")]
    [InlineData(2026, "2026-04-15")]
    public void Excess_deferrals_of_the_year_before_come_back_by_that_day(int year, string last) =>
        Assert.Equal(last, Year.Of(year).DueDates.ExcessOfYearBefore.ToString());

    [Fact]
    public void Two_years_say_the_same_of_the_days_between_them() =>
        Assert.All(FederalYears.Supported.Skip(1), year =>
            Assert.Equal(FederalYears.Of(year.Previous).DueDates.ExcessOfYear.Value, FederalYears.Of(year).DueDates.ExcessOfYearBefore.Value));

    [Fact]
    public void No_due_date_falls_on_a_weekend() =>
        Assert.All(FederalYears.Supported.Select(year => FederalYears.Of(year).DueDates), dates =>
            Assert.All(
                new[] { dates.Return, dates.ExtendedReturn, dates.ExcessOfYear, dates.ExcessOfYearBefore },
                day => Assert.False(day.Value.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, $"{day.Name} of {day.Year} is {day.Value:dddd}.")));
}
