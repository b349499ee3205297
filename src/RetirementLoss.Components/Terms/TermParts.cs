using System.Buffers;

namespace RetirementLoss.Components.Terms;

/// <summary>Finds the words of the field in a sentence.</summary>
public static class TermParts
{
    private static readonly Dictionary<string, GlossaryTerm> ByWords = Glossary.All
        .SelectMany(term => term.WrittenAs.Select(words => (words, term)))
        .ToDictionary(pair => pair.words, pair => pair.term, StringComparer.OrdinalIgnoreCase);

    // The longest words first, so that "miscellaneous itemized deduction" is not cut into its pieces.
    private static readonly string[] Longest = [.. ByWords.Keys.OrderByDescending(words => words.Length)];

    private static readonly SearchValues<string> Words = SearchValues.Create(Longest, StringComparison.OrdinalIgnoreCase);

    /// <summary>The sentence in pieces: plain words, and words of the field with what they are.</summary>
    public static IReadOnlyList<TermPart> Of(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var parts = new List<TermPart>();
        var from = 0;
        for (var at = 0; sentence.AsSpan(at).IndexOfAny(Words) is >= 0 and var next; at++)
        {
            at += next;
            if ((at == 0 || !IsOfAWord(sentence[at - 1])) && Array.Find(Longest, words => IsAt(sentence, at, words)) is { } found)
            {
                parts.Add(new(sentence[from..at], null));
                parts.Add(new(sentence.Substring(at, found.Length), ByWords[found]));
                from = at + found.Length;
                at = from - 1;
            }
        }

        parts.Add(new(sentence[from..], null));
        return [.. parts.Where(part => part.Words.Length > 0)];
    }

    private static bool IsAt(string sentence, int at, string words) =>
        string.Compare(sentence, at, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0 && (at + words.Length == sentence.Length || !IsOfAWord(sentence[at + words.Length]));

    private static bool IsOfAWord(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_';
}
