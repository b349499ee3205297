using RetirementLoss.Rules.Law.Figures;

namespace RetirementLoss.Rules.Tests.Law.Figures;

public class RequiredDistributionsTests
{
    private const string Valid = """
        {
          "firstPaymentDue": "04-01",
          "starts": [
            { "bornFrom": "open", "bornThrough": "1950-12-31", "years": 72, "months": 0, "source": "irc-401-a-9", "status": "primary", "checked": "2026-11-21" },
            { "bornFrom": "1951-01-01", "bornThrough": "open", "years": 73, "months": 0, "source": "irc-401-a-9", "status": "primary", "checked": "2026-11-21" }
          ]
        }
        """;

    [Theory]
    [InlineData("1940-01-01", 70, 6)]
    [InlineData("1949-06-30", 70, 6)]
    [InlineData("1949-07-01", 72, 0)]
    [InlineData("1950-12-31", 72, 0)]
    [InlineData("1951-01-01", 73, 0)]
    [InlineData("1958-12-31", 73, 0)]
    [InlineData("1959-01-01", 73, 0)]
    [InlineData("1959-12-31", 73, 0)]
    [InlineData("1960-01-01", 75, 0)]
    [InlineData("2000-01-01", 75, 0)]
    public void Age_follows_the_day_of_birth(string born, int years, int months)
    {
        var start = RequiredDistributions.Table.StartFor(Day.Of(born));

        Assert.Equal((years, months), (start.Years, start.Months));
    }

    [Theory]
    [InlineData("1949-06-30", "2020-04-01")]
    [InlineData("1949-07-01", "2022-04-01")]
    [InlineData("1950-12-31", "2023-04-01")]
    [InlineData("1951-01-01", "2025-04-01")]
    [InlineData("1959-12-31", "2033-04-01")]
    [InlineData("1960-01-01", "2036-04-01")]
    public void First_payment_is_due_on_1_April_after_the_year_of_the_age(string born, string due) =>
        Assert.Equal(Day.Of(due), RequiredDistributions.Table.FirstPaymentDue(Day.Of(born)));

    [Fact]
    public void Nobody_reaches_the_age_in_2023()
    {
        for (var born = new DateOnly(1945, 1, 1); born.Year < 1960; born = born.AddDays(1))
        {
            Assert.NotEqual(2023, RequiredDistributions.Table.StartFor(born).ReachedOn(born).Year);
        }
    }

    [Fact]
    public void Birth_year_1959_rests_on_the_proposed_regulations() =>
        Assert.Equal("reg-103529-23", RequiredDistributions.Table.StartFor(new DateOnly(1959, 6, 1)).Source.Id);

    [Theory]
    [InlineData("\"1951-01-01\"", "\"1951-01-02\"", "starts[1].bornFrom", "does not follow")]
    [InlineData("\"1951-01-01\"", "\"1950-12-31\"", "starts[1].bornFrom", "does not follow")]
    [InlineData("\"bornThrough\": \"open\"", "\"bornThrough\": \"1990-12-31\"", "starts[1].bornThrough", "the last span ends")]
    [InlineData("\"04-01\"", "\"04-31\"", "firstPaymentDue", "'04-31' is not a day of the year")]
    [InlineData("\"irc-401-a-9\", \"status\": \"primary\"", "\"irc-0\", \"status\": \"primary\"", "starts[0].source", "no authority has the id 'irc-0'")]
    [InlineData("\"years\": 72", "\"years\": 72.5", "starts[0].years", "not a whole number")]
    [InlineData("\"months\": 0", "\"month\": 0", "starts[0].month", "the key is unknown")]
    public void Faulty_table_is_refused_with_file_and_field(string good, string bad, string field, string problem)
    {
        Assert.Contains(good, Valid);
        _ = RequiredDistributions.Read("ages.json", Valid);

        var exception = Assert.Throws<FormatException>(() => RequiredDistributions.Read("ages.json", Valid.Replace(good, bad, StringComparison.Ordinal)));

        Assert.StartsWith($"ages.json, field '{field}'", exception.Message);
        Assert.Contains(problem, exception.Message);
    }
}
