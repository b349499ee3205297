using System.Text;

namespace RetirementLoss.Rules.Model;

/// <summary>The lower-case words by which answers, verdicts and kinds are written outside the program.</summary>
public static class Token
{
    /// <summary>The word for a value: "RothIra" becomes "roth-ira".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.Of(value);

    /// <summary>Finds the value of a word; case and hyphens do not count, so "RothIra" and "roth-ira" are one.</summary>
    public static bool TryRead<T>(string word, out T value)
        where T : struct, Enum => Words<T>.TryRead(word, out value);

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
        private static readonly T[] Values = Enum.GetValues<T>();

        // By the place of the value: what is made for texts and numbers is compiled once, and what is made for an enumeration once for each.
        private static readonly string[] All = Array.ConvertAll(Enum.GetNames<T>(), FromName);

        private static readonly Dictionary<string, int> Places = PlacesOf(All);

        private static readonly Dictionary<string, int> PlainPlaces = PlacesOf(Array.ConvertAll(All, Plain));

        public static string Of(T value)
        {
            for (var i = 0; i < Values.Length; i++)
            {
                if (EqualityComparer<T>.Default.Equals(Values[i], value))
                {
                    return All[i];
                }
            }

            throw new KeyNotFoundException($"{value} has no word, because {typeof(T).Name} does not name it.");
        }

        // Nearly every word read is one that was written here, and finding it as it stands makes no new text.
        public static bool TryRead(string word, out T value)
        {
            if (Places.TryGetValue(word, out var place) || PlainPlaces.TryGetValue(Plain(word), out place))
            {
                value = Values[place];
                return true;
            }

            value = default;
            return false;
        }
    }

    private static Dictionary<string, int> PlacesOf(string[] words)
    {
        var places = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            places[words[i]] = i;
        }

        return places;
    }
}
