using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Approved;

/// <summary>The whole reports of a dozen worked examples as somebody approved them: a change of any word, sum or source is seen and is meant.</summary>
public sealed class ApprovedReportsTests
{
    private const string Folder = "tests/RetirementLoss.Rules.Tests/Approved/Reports";
    private const string Renew = "RENEW_REPORTS";

    // One of each sort: paid out below basis, all Roth money out, nothing out, no basis, moved, stolen, ended by a death, divided, an annuity, education, a state, a fact not known, sales.
    private static readonly string[] Examples =
    [
        "t1-bill-king", "c1-c3-all-roths-closed", "a01-a26-still-in-the-account", "a02-a03-pre-tax-plan-cashed-out", "a22-direct-rollover", "stolen-after-payout-investment-scam",
        "pension-stopped-by-death-a33-a34", "divorce", "annuity-early-v-atkinson", "education-529-emptied-below-contributions", "state-california", "unknown-basis", "taxable-account-losses-and-gains",
    ];

    public static TheoryData<string> Names => [.. Examples];

    [Theory]
    [MemberData(nameof(Names))]
    public void Report_is_the_approved_one(string example)
    {
        var path = SourceTree.At($"{Folder}/{example}.txt");
        var written = ReportText.Of(TaxCase.All.Values.First(tax => tax.File == $"{example}.json").Report);
        if (Environment.GetEnvironmentVariable(Renew) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, written);
        }

        var difference = FirstDifference(File.Exists(path) ? File.ReadAllText(path) : "", written);
        Assert.True(difference is null, $"{Folder}/{example}.txt is not what the rules say now, {difference}\nIf that is meant, run: {Renew}=1 dotnet test tests/RetirementLoss.Rules.Tests --filter ApprovedReports, and read the whole difference.");
    }

    [Fact]
    public void No_other_report_lies_beside_them() =>
        Assert.Equal(Examples.Order(StringComparer.Ordinal), Directory.EnumerateFiles(SourceTree.At(Folder)).Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("a\nb\nc", "a\nb\nc", null)]
    [InlineData("a\nb\nc", "a\nx\nc", "line 2:\n  approved: b\n  now:      x")]
    [InlineData("a\nb", "a\nb\nc", "line 3:\n  approved: (nothing)\n  now:      c")]
    [InlineData("a\nb", "a", "line 2:\n  approved: b\n  now:      (nothing)")]
    public void First_difference_is_told_with_its_line(string approved, string now, string? told) => Assert.Equal(told, FirstDifference(approved, now));

    private static string? FirstDifference(string approved, string now)
    {
        if (approved == now)
        {
            return null;
        }

        var (before, after) = (approved.Split('\n'), now.Split('\n'));
        var at = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {at + 1}:\n  approved: {before.ElementAtOrDefault(at) ?? "(nothing)"}\n  now:      {after.ElementAtOrDefault(at) ?? "(nothing)"}";
    }
}
