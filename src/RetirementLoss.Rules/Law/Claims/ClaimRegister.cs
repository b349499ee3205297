using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Files;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Claims;

/// <summary>The popular claims that the library carries, one file for each topic.</summary>
internal static class ClaimRegister
{
    private const string Folder = "Law/Claims/";

    private static readonly Lazy<IReadOnlyList<RegisteredTopic>> InLibrary = new(() =>
        [.. Enum.GetValues<ClaimTopic>().Select(topic => $"{Token.Of(topic)}.json").Select(file => ClaimLoader.Read(file, TextOf(file)))]);

    private static readonly Lazy<IReadOnlyList<RegisteredClaim>> InOrder = new(() => [.. Topics.SelectMany(topic => topic.Claims)]);

    /// <summary>The topics with their claims, in order.</summary>
    public static IReadOnlyList<RegisteredTopic> Topics => InLibrary.Value;

    /// <summary>All claims, in order.</summary>
    public static IReadOnlyList<RegisteredClaim> All => InOrder.Value;

    /// <summary>The text of a file of this folder.</summary>
    internal static string TextOf(string file) => LawFiles.TextIn(Folder, file);
}
