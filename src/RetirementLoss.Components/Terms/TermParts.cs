using System.Text.RegularExpressions;

namespace RetirementLoss.Components.Terms;

/// <summary>Finds the words of the field in a sentence.</summary>
public static class TermParts
{
    private static readonly Dictionary<string, GlossaryTerm> ByWords = Glossary.All
        .SelectMany(term => term.WrittenAs.Select(words => (words, term)))
        .ToDictionary(pair => pair.words, pair => pair.term, StringComparer.OrdinalIgnoreCase);

    // The longest words first, so that "miscellaneous itemized deduction" is not cut into its pieces.
    private static readonly Regex Words = new(
        $@"(?<![\w-])(?:{string.Join('|', ByWords.Keys.OrderByDescending(words => words.Length).Select(Regex.Escape))})(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>The sentence in pieces: plain words, and words of the field with what they are.</summary>
    public static IReadOnlyList<TermPart> Of(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var parts = new List<TermPart>();
        var from = 0;
        foreach (Match found in Words.Matches(sentence))
        {
            parts.Add(new(sentence[from..found.Index], null));
            parts.Add(new(found.Value, ByWords[found.Value]));
            from = found.Index + found.Length;
        }

        parts.Add(new(sentence[from..], null));
        return [.. parts.Where(part => part.Words.Length > 0)];
    }
}
