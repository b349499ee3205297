using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Docs;

/// <summary>The pages of docs/law are written from the rules, and fail here when they no longer say what the rules say.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class GeneratedPagesTests
{
    private const string Renew = "RENEW_DOCS";

    public static TheoryData<string> Names => [.. LawPages.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_says_what_the_rules_say(string name)
    {
        var path = SourceTree.At($"docs/law/{name}");
        var written = LawPages.All[name]();
        if (Environment.GetEnvironmentVariable(Renew) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, written);
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == written,
            $"docs/law/{name} is not what the rules say now. Look at what changed, then run: {Renew}=1 dotnet test tests/RetirementLoss.Rules.Tests --filter GeneratedPages");
    }

    [Fact]
    public void No_other_page_lies_beside_them() =>
        Assert.Equal(LawPages.All.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(SourceTree.At("docs/law")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
}
