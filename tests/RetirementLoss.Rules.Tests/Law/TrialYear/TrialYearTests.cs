using System.Globalization;
using System.Text.RegularExpressions;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Law.TrialYear;

/// <summary>The guide docs/adding-a-tax-year.md is tried: the next year is added to a copy of the library, asked, and is gone again.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed partial class TrialYearTests(TrialYearTests.NextYear next) : IClassFixture<TrialYearTests.NextYear>
{
    private const int Next = 2027;
    private const string Figures = "Law/Figures/";
    private const string States = "Law/States/";

    // Step 3 of the guide registers the documents of the year; the trial lets one source that speaks to every year stand for them.
    private static readonly string[] DocumentsOfTheYear = ["rev-proc-2025-32", "notice-2025-67"];

    [Fact]
    public void Year_can_be_asked_about_as_soon_as_its_file_is_there_and_no_longer_than_it_is()
    {
        Assert.Equal(Next, next.Library.Run<int[]>(typeof(Trial), nameof(Trial.Years))[^1]);
        Assert.DoesNotContain(Next, Trial.Years());
    }

    [Fact]
    public void Year_question_offers_it() => Assert.Equal($"{Next}", next.Library.Run<string>(typeof(Trial), nameof(Trial.NewestYearOffered)));

    [Fact]
    public void Every_state_reaches_it_from_the_one_place_that_says_how_far_they_go() =>
        Assert.Empty(next.Library.Run<string[]>(typeof(Trial), nameof(Trial.StatesNotCovered)));

    [Fact]
    public void Facts_of_the_year_before_are_answered_alike_by_figures_that_are_alike()
    {
        var (asked, otherwise) = next.Library.Run<(int Asked, string[] Otherwise)>(typeof(Trial), nameof(Trial.AskedAgain));

        Assert.NotEqual(0, asked);
        Assert.Empty(otherwise);
    }

    [Fact]
    public void Document_of_the_older_year_is_refused_as_a_source_of_the_new_one()
    {
        var mistake = Assert.Throws<FormatException>(() => FigureLoader.Read($"{Next}.json", Redated()));

        Assert.Contains($"'{DocumentsOfTheYear[0]}' does not speak to {Next}", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void State_that_was_not_looked_at_for_the_new_year_is_refused_by_name()
    {
        var mistake = Assert.Throws<FormatException>(() => StateFileReader.Read("CO.json", TextAt($"{States}Files/CO.json"), new(Next, new(2027, 2, 1))));

        Assert.StartsWith("CO.json, field 'spans[0].checked': the span reaches 2027", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void State_whose_last_span_ends_in_digits_is_not_covered_in_the_new_year() =>
        Assert.Null(StateFileReader.Read("CO.json", TextAt($"{States}Files/CO.json").Replace("\"last\"", "2026", StringComparison.Ordinal), new(Next, new(2027, 2, 1))).SpanOf(new(Next)));

    // The newest figures a year later, with the days by which returns and claims are due; days of old law, such as that of 1986, stay.
    private static string Redated() => DueDay().Replace(
        TextAt($"{Figures}{Next - 1}.json").Replace($"\"year\": {Next - 1}", $"\"year\": {Next}", StringComparison.Ordinal),
        day => $"\"value\": \"{int.Parse(day.Groups["year"].Value, CultureInfo.InvariantCulture) + 1}-");

    private static string TextAt(string path) => File.ReadAllText(SourceTree.At($"src/RetirementLoss.Rules/{path}"));

    [GeneratedRegex("\"value\": \"(?<year>20[2-9][0-9])-", RegexOptions.ExplicitCapture)]
    private static partial Regex DueDay();

    /// <summary>The library with the next year in it, made once for these tests.</summary>
    public sealed class NextYear : IDisposable
    {
        internal TrialLibrary Library { get; } = new(new Dictionary<string, string>
        {
            [$"{Figures}{Next}.json"] = DocumentsOfTheYear.Aggregate(Redated(), (text, document) => text.Replace($"\"{document}\"", "\"irs-prior-year-forms\"", StringComparison.Ordinal)),
            [$"{States}LastYear.json"] = $$"""{ "year": {{Next}}, "checkedFrom": "2026-11-21" }""",
        });

        public void Dispose() => Library.Dispose();
    }
}
