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

    [Fact]
    public void Nothing_is_left_that_a_row_says_is_to_mend() => Assert.DoesNotContain("to mend", Text, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Whatever_hashes_is_named_where_hashes_are_told() => Violations.None(NotNamed(Code, Hashes(), RowOf("11.4.1")));

    [Fact]
    public void Whatever_draws_at_random_is_named_where_that_is_told() => Violations.None(NotNamed(Code, Draws(), RowOf("11.5.1")));

    [Theory]
    [InlineData("var mark = SHA512.HashData(bytes);")]
    [InlineData("using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5);")]
    [InlineData("HMACSHA1.HashData(key, bytes)")]
    [InlineData("new HMACMD5(key)")]
    [InlineData("XxHash64.Hash(bytes)")]
    public void A_hash_that_nobody_told_of_is_found(string code) => Assert.Equal(["src/New.cs"], NotNamed([new("src/New.cs", code)], Hashes(), RowOf("11.4.1")));

    [Theory]
    [InlineData("RandomNumberGenerator.GetBytes(32)")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("new Random(1)")]
    [InlineData("Random.Shared.Next()")]
    public void A_draw_that_nobody_told_of_is_found(string code) => Assert.Equal(["src/New.cs"], NotNamed([new("src/New.cs", code)], Draws(), RowOf("11.5.1")));

    [Fact]
    public void Every_setting_that_holds_a_secret_is_told_where_secrets_are() => Violations.None(Settings(Code).Where(IsSecret).Where(setting => !RowOf("13.3.1").Contains($"`{setting}`", StringComparison.Ordinal)));

    [Fact]
    public void Secrets_are_found_by_their_names() =>
        Assert.Equal(["Mail:Password", "Keys:Vault", "Queue:Redis"], Settings([new("a.cs", """ "Mail:Password" "Keys:Vault" "Queue:Redis" "Limits:Batches" """)]).Where(IsSecret));

    // Those that the framework reads by itself are its own to tell.
    [Fact]
    public void Every_setting_of_the_code_is_told_to_those_who_run_it()
    {
        var told = File.ReadAllText(SourceTree.At("docs/running-in-production.md"));

        Assert.Contains("Limits:LiveParts", Settings(Code));
        Violations.None(Settings(Code).Where(setting => !told.Contains($"`{setting}`", StringComparison.Ordinal) && !told.Contains($"`{setting}:<", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_code_is_unsafe() => Violations.None(SourceTree.Files("src", ".cs", ".csproj", ".props").Where(file => Unsafe().IsMatch(file.Text)).Select(file => file.Path));

    private static IReadOnlyList<SourceFile> Code => SourceTree.Files("src", ".cs", ".razor");

    private static string RowOf(string id) => Text.Split('\n').Single(line => line.StartsWith($"| {id} |", StringComparison.Ordinal));

    private static IEnumerable<string> NotNamed(IEnumerable<SourceFile> code, Regex used, string row) =>
        code.Where(file => used.IsMatch(file.Text) && !row.Contains($"`{file.Path}`", StringComparison.Ordinal)).Select(file => file.Path);

    private static IEnumerable<string> Settings(IEnumerable<SourceFile> code) =>
        code.SelectMany(file => Setting().Matches(file.Text)).Select(setting => setting.Groups["name"].Value).Distinct(StringComparer.Ordinal);

    private static bool IsSecret(string setting) => SecretName().IsMatch(setting);

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

    [GeneratedRegex(@"\b(HMAC)?(SHA\d|SHA\d+|SHA3_\d+|MD5|RIPEMD160)\b|\bHMAC\w+|IncrementalHash|\bCrc\d+\b|\bXxHash\w*|Rfc2898DeriveBytes|\bHKDF\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hashes();

    [GeneratedRegex(@"RandomNumberGenerator|\bnew Random\b|\bRandom\.|Guid\.(NewGuid|CreateVersion7)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Draws();

    [GeneratedRegex(@"""(?<name>[A-Z][a-zA-Z]+(:[A-Z][a-zA-Z]+)+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Setting();

    [GeneratedRegex(@"^Keys:|:(Redis|Keys)$|Password|Secret|Token|Certificate", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SecretName();

    [GeneratedRegex(@"\bunsafe\b|AllowUnsafeBlocks", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unsafe();
}
