using System.Text.RegularExpressions;

namespace RetirementLoss.Rules.Tests.PlainWords;

/// <summary>How many years of school a text asks for, by the formula of Flesch and Kincaid.</summary>
/// <remarks>
/// The formula counts words, sentences and syllables, and knows no meaning. Whoever reads these pages holds a form and must meet its words
/// as they stand there; those few, <see cref="TermsOfArt"/>, count as one plain word each. All other words count in full.
/// </remarks>
internal static partial class Readability
{
    /// <summary>The highest grade that a first screen may ask for.</summary>
    public const double Eighth = 8.0;

    /// <summary>Words that must stand, because forms and letters use them and no plainer word means the same.</summary>
    public static readonly IReadOnlyList<string> TermsOfArt =
    [
        "miscellaneous itemized deduction", "itemized deduction", "standard deduction", "adjusted gross income", "alternative minimum tax",
        "retirement account", "individual retirement account", "traditional IRA", "IRA", "deduction", "itemize", "itemized", "itemizing", "annuity",
    ];

    /// <summary>The grade of a text: 0.39 words a sentence + 11.8 syllables a word - 15.59.</summary>
    public static double GradeOf(string text)
    {
        var sentences = Ends().Split(TermOfArt.Replace(text, "term")).Select(sentence => Words().Matches(sentence)).Where(words => words.Count > 0).ToList();
        var words = sentences.SelectMany(sentence => sentence).Select(word => word.Value).ToList();
        return words.Count == 0 ? 0 : (0.39 * words.Count / sentences.Count) + (11.8 * words.Sum(SyllablesOf) / words.Count) - 15.59;
    }

    /// <summary>The syllables of a word: its groups of vowels, without the silent ones. A number counts as one.</summary>
    public static int SyllablesOf(string word)
    {
        if (word.Any(char.IsDigit))
        {
            return 1;
        }

        var parts = word.ToLowerInvariant().Split('-', StringSplitOptions.RemoveEmptyEntries);
        return parts.Sum(part => Math.Max(1, Vowels().Count(part) + SpokenApart().Count(part) - Silent().Count(part)));
    }

    private static readonly Regex TermOfArt = new($@"\b({string.Join('|', TermsOfArt.OrderByDescending(term => term.Length).Select(Regex.Escape))})s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // As Flesch counted: a colon or a semicolon ends a thought as a point does. A point inside an amount ends none.
    [GeneratedRegex(@"[.?:;](?=\s|$|[”""’)])|\n")]
    private static partial Regex Ends();

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d,.'’()%-]*")]
    private static partial Regex Words();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    // Vowels that stand together but are spoken apart: peri-od, va-ri-ous, cre-ate, employ-er, annu-al, pay-ing, soci-ety.
    [GeneratedRegex("(?<![tscg])io|(?<![tc])ia|cre(?=at[ei])|oye|(?<![qg])ua|uity|[aeouy](?=ing)|ie(?=t)|iu|eou")]
    private static partial Regex SpokenApart();

    // dat(e), clos(e)d, rul(e)s, saf(e)ly, stat(e)ment; but ta-ble, coun-ted, ta-xes.
    [GeneratedRegex("(?<=[aeiouy].*[^aeiouyl]|[aeiouy]l|rl)e$|(?<=[aeiouy].*[^aeiouytd])ed$|(?<=[aeiouy].*[^aeiouysxzcglh]|[aeiouy]l)es$|(?<=[aeiouy].*[^aeiouy])e(?=(ly|ment|ments|less|ful)$)")]
    private static partial Regex Silent();
}
