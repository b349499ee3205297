using System.Globalization;
using System.Text.RegularExpressions;

namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>The style sheets: each property used is there, and what is to be read can be read, in light and in dark.</summary>
public sealed partial class StyleSheetTests
{
    private const double Text = 4.5;
    private const double Shape = 3;

    private static readonly (string Front, string Behind, double Least)[] Pairs =
    [
        ("ink", "paper", Text), ("ink", "sheet", Text), ("ink", "tint", Text),
        ("soft", "paper", Text), ("soft", "sheet", Text), ("soft", "tint", Text),
        ("teal", "paper", Text), ("teal", "sheet", Text), ("teal", "tint", Text), ("teal-deep", "paper", Text),
        ("on-teal", "teal", Text), ("on-teal", "teal-deep", Text),
        ("err", "paper", Text), ("err", "err-tint", Text),
        ("box", "sheet", Shape), ("box", "paper", Shape), ("ground", "paper", Shape), ("ground", "sheet", Shape),
        ("focus", "paper", Shape), ("focus", "sheet", Shape), ("focus", "tint", Shape),
        .. new[] { "no", "partly", "yes", "open" }.SelectMany(verdict => new[]
        {
            ($"{verdict}-on", $"{verdict}-band", Text), ($"{verdict}-second", $"{verdict}-band", Text), ($"{verdict}-word", $"{verdict}-quiet", Text), ($"{verdict}-word", "paper", Text),
        }),
    ];

    private static IReadOnlyList<SourceFile> Sheets => SourceTree.Files("src/RetirementLoss.Components/wwwroot", ".css");

    [Fact]
    public void Every_property_that_is_used_is_declared() => Violations.None(Undeclared(string.Join('\n', Sheets.Select(sheet => sheet.Text))));

    [Fact]
    public void Check_of_properties_finds_one_that_is_gone() => Assert.Equal(["--gone"], Undeclared(":root { --here: 1px; } p { margin: var(--here) var(--gone); }"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_to_be_read_stands_out_from_what_is_behind_it(bool dark)
    {
        var colors = Colors(dark);

        Violations.None(Pairs
            .Select(pair => (pair, Ratio: Contrast(colors[pair.Front], colors[pair.Behind])))
            .Where(found => found.Ratio < found.pair.Least)
            .Select(found => string.Create(CultureInfo.InvariantCulture, $"--{found.pair.Front} on --{found.pair.Behind} is {found.Ratio:0.00}, and must be {found.pair.Least}")));
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    public void Contrast_is_measured_as_the_guidelines_say(string front, string behind, double ratio) => Assert.Equal(ratio, Contrast(front, behind), 0.01);

    private static IEnumerable<string> Undeclared(string css) =>
        Used().Matches(css).Select(match => match.Groups["name"].Value).Except(Declared().Matches(css).Select(match => match.Groups["name"].Value)).Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Colors(bool dark)
    {
        var css = Sheets.Single(sheet => sheet.Path.EndsWith("/site.css", StringComparison.Ordinal)).Text;
        var colors = ColorsIn(css[..css.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal)]);
        if (dark)
        {
            var block = css[css.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal)..];
            foreach (var (name, color) in ColorsIn(block[..block.IndexOf("@media (min-width", StringComparison.Ordinal)]))
            {
                colors[name] = color;
            }
        }

        return colors;
    }

    private static Dictionary<string, string> ColorsIn(string css) => Color().Matches(css)
        .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["color"].Value is { Length: 4 } shortened ? string.Concat("#", string.Concat(shortened[1..].Select(digit => new string(digit, 2)))) : match.Groups["color"].Value);

    private static double Contrast(string front, string behind)
    {
        var (one, two) = (Luminance(front), Luminance(behind));
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    private static double Luminance(string color) => (0.2126 * Channel(color[1..3])) + (0.7152 * Channel(color[3..5])) + (0.0722 * Channel(color[5..7]));

    private static double Channel(string digits)
    {
        var part = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"var\((?<name>--[\w-]+)")]
    private static partial Regex Used();

    [GeneratedRegex(@"(?<name>--[\w-]+)\s*:")]
    private static partial Regex Declared();

    [GeneratedRegex(@"--(?<name>[\w-]+):\s*(?<color>#[0-9a-f]{6}|#[0-9a-f]{3})\b")]
    private static partial Regex Color();
}
