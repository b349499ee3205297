using System.Globalization;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Law.States;

/// <summary>The grid of the law file, copied by hand: which state leaves the class open in which year.</summary>
public sealed class YearGridTests
{
    private const int First = 2018;
    private const int Last = 2026;

    // Y open, N closed, ? to be checked with the state; one letter for each year from 2018 to 2026. Every other state is N in all years.
    private static readonly Dictionary<string, string> Grid = new(StringComparer.Ordinal)
    {
        ["AL"] = "YYYYYYYYY",
        ["AR"] = "YYYYYYYYY",
        ["CA"] = "YYYYYYYYY",
        ["HI"] = "YYYYYYYYN",
        ["IA"] = "YNNNNNNNN",
        ["NY"] = "YYYYYYYYY",
        ["MN"] = "?NNNNNNNN",
        ["MT"] = "??????NNN",
        ["ME"] = "NNNNNNNN?",
    };

    public static TheoryData<string> Codes => [.. Enum.GetValues<UsState>().Where(state => state != UsState.None).Select(state => Token.Of(state).ToUpperInvariant())];

    [Theory]
    [MemberData(nameof(Codes))]
    public void State_is_open_closed_or_to_be_checked_in_each_year_as_the_grid_says(string code)
    {
        var letters = string.Concat(StateLaw.Years.Select(year => StateLaw.In(year).Single(entry => entry.Code == code).Answer switch
        {
            StateAnswer.Open => 'Y',
            StateAnswer.Closed => 'N',
            StateAnswer.Check => '?',
            var other => throw new InvalidOperationException($"{code} is {other} in {year}."),
        }));

        Assert.Equal(Grid.GetValueOrDefault(code, "NNNNNNNNN"), letters);
    }

    [Fact]
    public void Every_state_and_the_district_has_a_file() => Assert.Equal(
        Enum.GetValues<UsState>().Where(state => state != UsState.None),
        StateFiles.All.Select(file => file.State).Order());

    [Fact]
    public void Every_state_covers_every_year_from_the_bar_on_without_a_gap() =>
        Violations.None(
            from file in StateFiles.All
            from year in Enumerable.Range(First, Last - First + 1)
            where file.SpanOf(new TaxYear(year)) is null
            select $"Law/States/Files/{file.Code}.json has no span for {year}; add one, or say in docs/limits.md that the year is not covered");

    [Fact]
    public void Years_of_the_page_are_those_from_the_bar_on() =>
        Assert.Equal(Enumerable.Range(First, Last - First + 1), StateLaw.Years.Select(year => year.Number));

    [Fact]
    public void Year_before_the_bar_is_in_no_file() => Assert.All(StateFiles.All, file => Assert.Null(file.SpanOf(new TaxYear(First - 1))));

    // California's figures are in one place of the law file and New York's in another; both are copied here once more.
    [Theory]
    [InlineData("CA", 2021, "single", 4803)]
    [InlineData("CA", 2022, "single", 5202)]
    [InlineData("CA", 2023, "single", 5363)]
    [InlineData("CA", 2024, "single", 5540)]
    [InlineData("CA", 2025, "single", 5706)]
    [InlineData("AR", 2025, "single", 2470)]
    [InlineData("HI", 2025, "single", 4400)]
    [InlineData("NY", 2025, "single", 8000)]
    [InlineData("NY", 2025, "married-joint", 16050)]
    [InlineData("NY", 2025, "head-of-household", 11200)]
    public void Standard_deduction_is_the_one_of_the_law_file(string code, int year, string status, int dollars) => Assert.Equal(
        dollars.ToString(CultureInfo.InvariantCulture),
        File(code).StandardDeductions.Single(figure => figure.Year.Number == year && Token.Of(figure.Status) == status).Amount.Dollars.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("CA", 2021, "single", 212288)]
    [InlineData("CA", 2022, "single", 229908)]
    [InlineData("CA", 2023, "single", 237035)]
    [InlineData("CA", 2024, "single", 244857)]
    [InlineData("CA", 2025, "single", 252203)]
    [InlineData("CA", 2025, "head-of-household", 378310)]
    [InlineData("CA", 2025, "married-joint", 504411)]
    [InlineData("NY", 2025, "single", 340700)]
    [InlineData("NY", 2025, "married-joint", 408850)]
    [InlineData("NY", 2025, "head-of-household", 374800)]
    [InlineData("NY", 2025, "married-separate", 204400)]
    [InlineData("HI", 2025, "single", 166800)]
    [InlineData("HI", 2025, "married-separate", 83400)]
    public void Threshold_of_high_income_is_the_one_of_the_law_file(string code, int year, string status, int dollars) => Assert.Equal(
        dollars.ToString(CultureInfo.InvariantCulture),
        File(code).HighIncomeThresholds.Single(figure => figure.Year.Number == year && Token.Of(figure.Status) == status).Amount.Dollars.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("CA", "21", "25")]
    [InlineData("NY", "23 or 24", "28")]
    [InlineData("AL", "21", "24")]
    [InlineData("AR", "21", "25")]
    [InlineData("HI", "25", "29")]
    public void Loss_goes_on_its_line_and_what_is_left_stands_on_its_own(string code, string loss, string net)
    {
        var form = File(code).SpanOf(new TaxYear(2025))!.Form!;

        Assert.Equal((loss, net), (form.LossLine.Line, form.NetLine!.Line));
    }

    [Fact]
    public void No_state_is_said_to_allow_such_losses() =>
        Violations.None(
            from year in StateLaw.Years
            from entry in StateLaw.In(year)
            from words in entry.Caveats.Concat([entry.Words, entry.Says, entry.Message ?? ""])
            where words.Contains("allows IRA", StringComparison.OrdinalIgnoreCase) || words.Contains("suspended", StringComparison.OrdinalIgnoreCase) || words.Contains('!', StringComparison.Ordinal)
            select $"{entry.Code} {year}: {words}");

    private static StateFile File(string code) => StateFiles.All.Single(file => file.Code == code);
}
