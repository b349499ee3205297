using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Tests.Law.EarlyPayout;

namespace RetirementLoss.Rules.Tests.Law.Scenarios;

/// <summary>Required payments inside a rollover, against the birth-date table of figures 8 and claims R14.</summary>
public sealed class RequiredPaymentTests
{
    private const int YearOfTheWaiver = 2020;
    private const int LastYearOfRothPlans = 2023;

    [Theory]
    // 70½: six months after the 70th birthday. The last whose 70½ fell in 2019 was born on June 30, 1949.
    [InlineData("1945-06-30", 2015)]
    [InlineData("1945-07-01", 2016)]
    [InlineData("1949-06-30", 2019)]
    // 72 from then on; 2020 was waived, and the first of them was 72 in 2021.
    [InlineData("1949-07-01", 2021)]
    [InlineData("1949-12-31", 2021)]
    [InlineData("1950-01-01", 2022)]
    [InlineData("1950-12-31", 2022)]
    // 73 from 1951 on, so nobody begins in 2023.
    [InlineData("1951-01-01", 2024)]
    [InlineData("1951-12-31", 2024)]
    [InlineData("1952-06-15", 2025)]
    [InlineData("1953-12-31", 2026)]
    public void Required_part_is_believed_from_the_first_year_of_the_birth_date_on(string born, int first)
    {
        var before = first - 1 == YearOfTheWaiver ? first - 2 : first - 1;

        Assert.Empty(Checker.Problems(Rolled("traditional-ira", first, born)));
        var problem = Assert.Single(Checker.Problems(Rolled("traditional-ira", before, born)));
        Assert.Equal("born-on", problem.QuestionId);
        Assert.Contains(FormattableString.Invariant($"the first year is {first}"), problem.Message.ToString(), StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"April 1, {first + 1}"), Said(Rolled("traditional-ira", first, born)), StringComparison.Ordinal);
    }

    [Theory]
    // 1959 fits both 73 and 75; the proposed regulations say 73, in 2032. From 1960 on it is 75, first in 2035.
    [InlineData("1958-12-31", 2031)]
    [InlineData("1959-01-01", 2032)]
    [InlineData("1959-12-31", 2032)]
    [InlineData("1960-01-01", 2035)]
    public void Required_part_of_a_younger_person_is_refused_with_the_year_it_will_begin(string born, int first) => Assert.Contains(
        FormattableString.Invariant($"the first year is {first}"),
        Assert.Single(Checker.Problems(Rolled("traditional-ira", 2026, born))).Message.ToString(),
        StringComparison.Ordinal);

    [Theory]
    // What left, what reached the new account, what was required, and so what is income: all that was required or kept.
    [InlineData(50_000, 50_000, 2_000, 2_000)]
    [InlineData(50_000, 48_000, 2_000, 2_000)]
    [InlineData(50_000, 49_000, 2_000, 2_000)]
    [InlineData(50_000, 45_000, 2_000, 5_000)]
    [InlineData(50_000, 0, 2_000, 50_000)]
    [InlineData(50_000, 50_000, 50_000, 50_000)]
    [InlineData(50_000, 50_000, 0.01, 0.01)]
    public void Required_part_counts_as_paid_out_though_it_was_rolled_over(double left, double rolled, double required, double income)
    {
        var sheet = Rolled("traditional-ira", 2025, "1950-03-01").Telling("moved-out", left).Telling("rolled-over", rolled).Telling("required-part", required);

        Assert.Equal((decimal)income, sheet.Assessed().Sums.Taxable?.Dollars);
        Assert.Equal(0m, sheet.AdditionalTax());
    }

    [Fact]
    public void Required_part_above_what_left_the_account_is_refused() =>
        Assert.Equal("required-part", Assert.Single(Checker.Problems(Rolled("traditional-ira", 2025, "1950-03-01").Telling("required-part", 50_000.01m))).QuestionId);

    [Fact]
    public void Roth_account_in_a_plan_is_asked_through_2023_and_a_roth_ira_never()
    {
        foreach (var year in LawException.Years)
        {
            var waived = year == YearOfTheWaiver;

            Assert.Equal(!waived && year <= LastYearOfRothPlans, Rolled("designated-roth", year, "1938-03-01").Asks("required-part"));
            Assert.Equal(!waived, Rolled("plan-401k", year, "1938-03-01").Asks("required-part"));
            Assert.Equal(!waived, Rolled("traditional-ira", year, "1938-03-01").Asks("required-part"));
            Assert.False(Rolled("roth-ira", year, "1938-03-01").Asks("required-part"));
            Assert.Equal(!waived, Rolled("inherited-roth-ira", year, "1938-03-01").Asks("required-part"));
            Assert.False(Rolled("inherited-roth-ira", year, "1938-03-01").Asks("born-on"));
        }
    }

    private static Answers Rolled(string account, int year, string born) => Told.Sheet(
        ("year", year), ("account", account), ("happened", "rolled-over"), ("treated-as-own", "no"), ("moved-out", 50_000), ("rolled-over", 50_000), ("required-part", 2_000), ("born-on", born),
        ("any-basis", "no"), ("basis-given", "total"), ("basis-left", 10_000), ("moved-to", "roth-ira"), ("moved-how", "direct"), ("qualified", "yes"), ("recent-conversions", 0), ("over-59-half", "yes"));

    private static string Said(Answers sheet) => string.Join('\n', sheet.Assessed().Notes.Select(note => TaxCase.Said(note.Text)));
}
