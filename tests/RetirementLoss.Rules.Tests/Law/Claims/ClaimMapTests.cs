using System.Text.RegularExpressions;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.Claims;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Law.Claims;

/// <summary>Every one of the 194 items of the five articles is settled somewhere that is there.</summary>
public sealed partial class ClaimMapTests
{
    private static readonly (string Article, int Items)[] Articles = [("S0", 79), ("S1", 64), ("S2", 15), ("S3", 17), ("S4", 19)];

    [Fact]
    public void Every_item_of_the_articles_is_settled_and_nothing_else() =>
        Assert.Equal(
            Articles.SelectMany(article => Enumerable.Range(1, article.Items).Select(item => $"{article.Article}-{item:00}")).Order(StringComparer.Ordinal),
            ClaimMap.Items.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Whatever_settles_an_item_is_there() => Violations.None(ClaimMap.Items.SelectMany(item => Missing(item.Key, item.Value)));

    [Theory]
    [InlineData(nameof(ClaimTargetKind.Claim))]
    [InlineData(nameof(ClaimTargetKind.Rule))]
    [InlineData(nameof(ClaimTargetKind.Figure))]
    [InlineData(nameof(ClaimTargetKind.Note))]
    public void Check_of_targets_finds_one_that_is_gone(string kind) => Assert.NotEmpty(Missing("S0-01", new(Enum.Parse<ClaimTargetKind>(kind), "gone")));

    // The line of the law file that the map rests on: half right and wrong sayings may not be settled by a claim that is rated right.
    [Theory]
    [InlineData("S0-13", "contributions-are-basis")]
    [InlineData("S0-21", "deduction-back-in-2026")]
    [InlineData("S1-12", "hardship-avoids-the-tax")]
    [InlineData("S2-05", "never-a-miscellaneous-deduction")]
    [InlineData("S3-14", "amend-to-claim")]
    [InlineData("S4-07", "accounts-are-for-retirement")]
    public void Item_is_settled_by_its_claim(string item, string claim) => Assert.Equal(new(ClaimTargetKind.Claim, claim), ClaimMap.Items[item]);

    private static IEnumerable<string> Missing(string item, ClaimTarget target)
    {
        var isThere = target.Kind switch
        {
            ClaimTargetKind.Claim => ClaimRegister.All.Any(registered => registered.Claim.Id == target.Id),
            ClaimTargetKind.Rule => LawBook.Situations.SelectMany(situation => situation.Rules).Any(rule => rule.Id == target.Id),
            ClaimTargetKind.Figure => FederalYears.Of(Checker.Years[0]).Figures.Any(figure => figure.Name == target.Id),
            ClaimTargetKind.Note => NotesInCode.Contains(target.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(target), target, "This kind of target has no check yet; add it."),
        };
        return isThere ? [] : [$"{item} is settled by the {target.Kind} '{target.Id}', which is not there"];
    }

    private static HashSet<string> NotesInCode { get; } =
        [.. SourceTree.Files("src/RetirementLoss.Rules/Law", ".cs").SelectMany(file => Note().Matches(file.Text)).Select(match => match.Groups["id"].Value)];

    [GeneratedRegex("NoteKind\\.\\w+,\\s*\"(?<id>[a-z0-9-]+)\"")]
    private static partial Regex Note();
}
