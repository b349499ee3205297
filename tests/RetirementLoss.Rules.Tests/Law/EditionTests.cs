using System.Globalization;
using System.Text.RegularExpressions;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Law;

/// <summary>The stamps of the rules keep up with the figures.</summary>
public sealed partial class EditionTests
{
    private const string EditionFile = "src/RetirementLoss.Rules/Law/Edition.json";

    [Fact]
    public void Law_is_stamped_no_earlier_than_its_newest_figure_was_checked()
    {
        var newest = Directory.EnumerateFiles(SourceTree.At("src/RetirementLoss.Rules/Law/Figures"), "*.json")
            .SelectMany(file => Checked().Matches(File.ReadAllText(file)).Select(match => DateOnly.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)))
            .Max();

        Assert.True(Checker.Edition.LawAsOf >= newest, $"{EditionFile}: a figure was checked on {newest:yyyy-MM-dd}, after lawAsOf; set lawAsOf, and raise version");
    }

    [Fact]
    public void Law_is_to_be_checked_again_in_the_newest_year_or_the_january_after_it()
    {
        var again = Checker.Edition.CheckAgainAfter;
        var newest = Checker.Years[^1];

        Assert.True(
            again > Checker.Edition.LawAsOf && again >= newest.FirstDay && again <= newest.Next.LastDay,
            $"{EditionFile}: checkAgainAfter {again:yyyy-MM-dd} does not fit lawAsOf or the newest year {newest}; set it");
    }

    [GeneratedRegex("\"checked\": \"(\\d{4}-\\d{2}-\\d{2})\"")]
    private static partial Regex Checked();
}
