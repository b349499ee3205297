using RetirementLoss.Rules.Json;

namespace RetirementLoss.Rules.Law.Claims;

/// <summary>For every item of the articles that were read: what settles it, a claim of the register, a rule, a figure or a note.</summary>
internal static class ClaimMap
{
    private const string FileName = "ClaimMap.json";

    private static readonly Lazy<IReadOnlyDictionary<string, ClaimTarget>> InLibrary = new(Read);

    /// <summary>What settles each item, by the item.</summary>
    public static IReadOnlyDictionary<string, ClaimTarget> Items => InLibrary.Value;

    /// <summary>The items settled elsewhere than in the register, as their file tells them.</summary>
    /// <exception cref="FormatException">The file is not as it must be; the message says where and what to do.</exception>
    public static IReadOnlyDictionary<string, ClaimTarget> Read(string fileName, string text) =>
        StrictJson.Parse<Dictionary<string, string>>(fileName, text).ToDictionary(item => item.Key, item => Target(fileName, item.Key, item.Value), StringComparer.Ordinal);

    private static Dictionary<string, ClaimTarget> Read()
    {
        var items = new Dictionary<string, ClaimTarget>(Read(FileName, ClaimRegister.TextOf(FileName)), StringComparer.Ordinal);
        foreach (var claim in ClaimRegister.All)
        {
            foreach (var item in claim.Settles)
            {
                if (!items.TryAdd(item, new(ClaimTargetKind.Claim, claim.Claim.Id)))
                {
                    throw StrictJson.Wrong(FileName, item, $"it is settled twice, here by '{claim.Claim.Id}'.", "Take it out of one of the two places.");
                }
            }
        }

        return items;
    }

    private static ClaimTarget Target(string file, string item, string words) =>
        words.Split(' ') is [var kind, var id] && Model.Token.TryRead<ClaimTargetKind>(kind, out var known) && known != ClaimTargetKind.Claim
            ? new(known, id)
            : throw StrictJson.Wrong(file, item, $"'{words}' is not a target.", "Write \"rule\", \"figure\" or \"note\" and the id; what a claim settles stands with the claim.");
}
