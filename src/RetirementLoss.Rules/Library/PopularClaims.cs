using System.Text;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Claims;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>The popular claims by topic, and a search over them.</summary>
public static class PopularClaims
{
    /// <summary>Longer searches are cut here; no one types so much to find a sentence.</summary>
    public const int LongestSearch = 100;

    // A word shorter than this is not shortened further, or nearly every word would begin with it.
    private const int ShortestStem = 3;

    private static readonly string[] Endings = ["ies", "es", "s"];

    // Words of a question that say nothing of what is asked.
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "a", "about", "am", "an", "and", "any", "are", "as", "at", "be", "by", "can", "could", "do", "does", "did", "for", "from", "had", "has", "have", "how",
        "i", "if", "in", "is", "it", "its", "me", "much", "my", "no", "not", "of", "on", "or", "should", "so", "still", "take", "that", "the", "this", "to",
        "was", "we", "were", "what", "when", "which", "why", "will", "with", "would", "you", "your",
    };

    private static readonly Lazy<IReadOnlyList<ClaimsOfTopic>> ByTopic = new(() =>
        [.. ClaimRegister.Topics.Select(topic => new ClaimsOfTopic(Token.Of(topic.Topic), topic.Title, [.. topic.Claims.Select(claim => claim.Claim)]))]);

    private static readonly Lazy<Dictionary<string, string>> Searched = new(() =>
        All.SelectMany(topic => topic.Claims.Select(claim => (claim.Id, Plain(TextOf(topic, claim))))).ToDictionary(StringComparer.Ordinal));

    /// <summary>All claims by topic, in order.</summary>
    public static IReadOnlyList<ClaimsOfTopic> All => ByTopic.Value;

    /// <summary>The claims in which every word of the search occurs, by topic; all of them when the search says nothing.</summary>
    public static IReadOnlyList<ClaimsOfTopic> Find(string? search)
    {
        var wanted = WordsOf(search);
        return wanted.Count == 0
            ? All
            : [.. All
                .Select(topic => topic with { Claims = [.. topic.Claims.Where(claim => wanted.TrueForAll(word => Searched.Value[claim.Id].Contains(word, StringComparison.Ordinal)))] })
                .Where(topic => topic.Claims.Count > 0)];
    }

    // Each wanted word with a space before it, so that it is found only where a word begins.
    private static List<string> WordsOf(string? search)
    {
        var text = search ?? "";
        var words = Plain(text[..Math.Min(text.Length, LongestSearch)]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Where(word => !Fillers.Contains(word)).Select(word => $" {Stem(word)}")];
    }

    private static string Stem(string word)
    {
        var ending = Array.Find(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= ShortestStem);
        return ending is null ? word : word[..^ending.Length];
    }

    private static string TextOf(ClaimsOfTopic topic, PopularClaim claim) => string.Join(
        ' ',
        [topic.Title, claim.Words, .. claim.AlsoSaid, .. claim.Ratings.Select(rated => $"{rated.Years} {rated.Because}"), claim.Law, .. claim.RestsOn.SelectMany(source => source.Cites).Select(cite => cite.Cite)]);

    // Small letters and digits with single spaces, a space in front; "401(k)" is found as "401k" and "$3,000" as "3000".
    private static string Plain(string text)
    {
        var plain = new StringBuilder(" ", text.Length + 1);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is not ('(' or ')' or ',' or '.' or '\'' or '’' or '$') && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString();
    }
}
