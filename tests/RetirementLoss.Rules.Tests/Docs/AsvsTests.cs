using System.Text.RegularExpressions;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Docs;

/// <summary>The page that holds the product against a standard answers each requirement once, and names tests that are there.</summary>
public sealed partial class AsvsTests
{
    // Of levels 1 and 2 in version 5.0.
    private const int Requirements = 253;

    private static readonly Lazy<string> Tests = new(() => string.Concat(SourceTree.Files("tests", ".cs").Select(file => file.Text)));

    private static string Text => File.ReadAllText(SourceTree.At("docs/asvs.md"));

    [Fact]
    public void Each_requirement_is_answered_once()
    {
        var answered = Answered(Text).ToList();

        Assert.Equal(answered.Distinct(StringComparer.Ordinal), answered);
        Assert.Equal(Requirements, answered.Count);
    }

    [Fact]
    public void Range_and_row_count_each_of_their_numbers() =>
        Assert.Equal(["1.1.1", "2.2.1", "2.2.2", "2.3.1"], Answered("| 1.1.1 | a | met | b |\n\nNot there: 2.2.1 to 2.2.2, 2.3.1 (none). See 1.1.1.\n"));

    [Fact]
    public void Each_test_that_is_named_is_there() => Violations.None(Gone(Text));

    [Fact]
    public void A_test_that_is_gone_is_found() => Assert.Equal(["GoneTests", "AsvsTests.No_such_fact"], Gone("`GoneTests`, `AsvsTests`, `AsvsTests.No_such_fact`"));

    [Fact]
    public void Whatever_is_called_a_deviation_stands_in_their_table()
    {
        var (table, rest) = (Text.Split("\n## V1 ")[0], Text.Split("\n## V1 ")[1]);
        var told = Row().Matches(table).Select(row => row.Groups["id"].Value);
        var named = Deviating().Matches(rest).SelectMany(sentence => Id().Matches(sentence.Value)).Select(id => id.Value);

        Assert.Equal(told.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Answered(string text) =>
        Row().Matches(text).Select(row => row.Groups["id"].Value).Concat(NotThere().Matches(text).SelectMany(line => Ranges().Matches(Aside().Replace(line.Groups["ids"].Value, "")).SelectMany(Each)));

    private static IEnumerable<string> Each(Match range)
    {
        var (section, first) = (range.Groups["section"].Value, int.Parse(range.Groups["first"].Value));
        var last = range.Groups["last"] is { Success: true } named ? int.Parse(named.Value) : first;
        return Enumerable.Range(first, last - first + 1).Select(number => $"{section}.{number}");
    }

    private static IEnumerable<string> Gone(string text) => Named().Matches(text)
        .Where(named => !Tests.Value.Contains($"class {named.Groups["class"].Value}", StringComparison.Ordinal)
            || (named.Groups["fact"] is { Success: true } fact && !Tests.Value.Contains($" {fact.Value}(", StringComparison.Ordinal)))
        .Select(named => named.Groups["name"].Value);

    [GeneratedRegex(@"^\| (?<id>\d+\.\d+\.\d+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();

    // Up to the end of the sentence.
    [GeneratedRegex(@"^Not there: (?<ids>.+?)\.( |$)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotThere();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Aside();

    [GeneratedRegex(@"(?<section>\d+\.\d+)\.(?<first>\d+)( to \d+\.\d+\.(?<last>\d+))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ranges();

    [GeneratedRegex(@"\d+\.\d+\.\d+", RegexOptions.None, 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"\d+\.\d+\.\d+(, \d+\.\d+\.\d+)*( and \d+\.\d+\.\d+)? (is a deviation|are deviations)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Deviating();

    [GeneratedRegex(@"`(?<name>(?<class>\w+Tests)(\.(?<fact>\w+))?)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
