using System.Collections.Frozen;
using System.Text;

namespace RetirementLoss.Rules.Model;

/// <summary>The lower-case words by which answers, verdicts and kinds are written outside the program.</summary>
public static class Token
{
    /// <summary>The word for a value: "RothIra" becomes "roth-ira".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.ByValue[value];

    /// <summary>Finds the value of a word; case and hyphens do not count, so "RothIra" and "roth-ira" are one.</summary>
    public static bool TryRead<T>(string word, out T value)
        where T : struct, Enum => Words<T>.ByWord.TryGetValue(word, out value) || Words<T>.ByPlainWord.TryGetValue(Plain(word), out value);

    /// <summary>Turns a type name into its word: "PayoutIsLessThanBasis" becomes "payout-is-less-than-basis".</summary>
    public static string FromName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var word = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) || (char.IsDigit(name[i]) && !char.IsDigit(name[Math.Max(0, i - 1)]));
            if (i > 0 && startsWord)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(name[i]));
        }

        return word.ToString();
    }

    private static string Plain(string word) => word.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> ByValue =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => FromName(value.ToString()));

        // Nearly every word read is one that was written here, and finding it as it stands makes no new text.
        public static readonly FrozenDictionary<string, T> ByWord =
            Enum.GetValues<T>().ToFrozenDictionary(Of, value => value, StringComparer.Ordinal);

        public static readonly FrozenDictionary<string, T> ByPlainWord =
            Enum.GetValues<T>().ToFrozenDictionary(value => Plain(value.ToString()), value => value);
    }
}
