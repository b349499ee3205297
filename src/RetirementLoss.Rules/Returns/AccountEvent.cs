using System.Buffers;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Returns;

/// <summary>What happened to one account, or to the accounts that the law counts as one, in the year of the return.</summary>
/// <param name="Answers">The answers that belong to the account and not to the return.</param>
public sealed record AccountEvent(Answers Answers)
{
    /// <summary>The greatest length of a word for a pool, in characters.</summary>
    public const int LongestPool = 30;

    private static readonly SearchValues<char> PoolCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Whose account it is.</summary>
    public Owner Owner { get; init; } = Owner.Me;

    /// <summary>A word that tells it from another of its kind, such as a second plan, child, contract or person who died; none where there is one only.</summary>
    public string? Pool { get; init; }

    /// <summary>Whether a text can be such a word: lower-case letters a to z, digits and hyphens.</summary>
    public static bool IsPoolWord(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length is > 0 and <= LongestPool && !word.AsSpan().ContainsAnyExcept(PoolCharacters);
    }
}
