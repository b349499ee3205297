using System.Text.RegularExpressions;
using RetirementLoss.Rules.Law.Files;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Figures;

public sealed partial class FigureWordsTests
{
    // No figure is held of the limits of a plan loan, nor of the tax on a missed required payment.
    private static readonly string[] NoFigure = ["$50,000", "$10,000 belongs to another rule", "50% of it to", "25%,", "10% if it is put right"];

    public static TheoryData<string> Files => [.. LawFiles.NamesIn("Law/Claims/").Where(name => name != "ClaimMap.json").Select(name => $"Law/Claims/{name}"), "Law/Glossary.json", "Law/CommonQuestions.json"];

    [Fact]
    public void A_figure_stands_in_the_sentence() =>
        Assert.Equal($"up to {FederalYears.Of(new TaxYear(2026)).CapitalLossLimit.Value[FilingStatus.Single]} a year", FigureWords.Fill("a.json", "up to {=capitalLossLimit} a year"));

    [Fact]
    public void Another_figure_gives_another_sentence() =>
        Assert.NotEqual(FigureWords.Fill("a.json", "{=electiveDeferral}"), FigureWords.Fill("a.json", "{=electiveDeferral}", _ => FederalYears.Of(new TaxYear(2018))));

    [Fact]
    public void The_figure_of_a_year_is_that_of_the_year() =>
        Assert.Equal($"{FederalYears.Of(new TaxYear(2023)).ContributionLimits.ElectiveDeferral.Value}", FigureWords.Fill("a.json", "{=electiveDeferral@2023}"));

    [Fact]
    public void A_figure_of_no_name_is_refused() =>
        Assert.Contains("there is no figure of this name", Assert.Throws<FormatException>(() => FigureWords.Fill("a.json", "{=speedOfLight}")).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void What_the_law_says_has_its_numbers_from_the_figures(string file)
    {
        var slash = file.LastIndexOf('/') + 1;
        var typed = from sentence in Said().Matches(LawFiles.TextIn(file[..slash], file[slash..])).Select(match => NoFigure.Aggregate(match.Groups["text"].Value, (text, known) => text.Replace(known, "", StringComparison.Ordinal)))
                    where Number().IsMatch(sentence)
                    select sentence;
        Assert.Empty(typed);
    }

    [Fact]
    public void A_typed_number_would_be_found() =>
        Assert.Matches(Number(), Said().Match("""{ "law": "At most $3,000 a year." }""").Groups["text"].Value);

    // What people claim keeps the numbers they say, right or wrong.
    [GeneratedRegex("""
        "(law|because|means|says)": "(?<text>(\\.|[^"\\])*)"
        """, RegexOptions.ExplicitCapture)]
    private static partial Regex Said();

    [GeneratedRegex(@"\$[0-9]|[0-9]%")]
    private static partial Regex Number();
}
