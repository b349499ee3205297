using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace RetirementLoss.Components.Languages;

/// <summary>The words of one language other than English: what stands for each key, which is the English.</summary>
/// <remarks>
/// It is read from a <c>.resx</c> file, which the tools of translators know. Such files are not compiled here: a compiled one takes two keys
/// that differ by a capital letter for one, and "No" and "no" are two.
/// </remarks>
public sealed partial class Catalogue
{
    /// <summary>How the name of each catalogue's file begins; its language follows, and <c>.resx</c>.</summary>
    public const string FileStart = "words.";

    private const string FileEnd = ".resx";
    private const int LongestMilliseconds = 1000;

    // By language; a process serves several, and each request says which one it reads.
    private static FrozenDictionary<string, Catalogue> installed = FrozenDictionary<string, Catalogue>.Empty;

    private readonly Func<string, string?> words;

    /// <summary>A catalogue that is asked key by key.</summary>
    /// <param name="language">The language, as the web names it.</param>
    /// <param name="words">Gives the words for a key; nothing where there are none.</param>
    public Catalogue(string language, Func<string, string?> words) => (Language, this.words) = (language, words);

    /// <summary>The language, as the web names it, such as "es".</summary>
    public string Language { get; }

    /// <summary>The catalogue of the language that is spoken now; none in English.</summary>
    public static Catalogue? Current => installed.Count == 0 ? null : installed.GetValueOrDefault(CultureInfo.CurrentUICulture.Name);

    /// <summary>The language that is spoken now.</summary>
    public static string CurrentLanguage => Current?.Language ?? "en";

    /// <summary>Reads every catalogue of a folder and speaks their languages from now on.</summary>
    public static IReadOnlyList<Catalogue> InstallAllOf(string folder)
    {
        IReadOnlyList<Catalogue> read = [.. Directory.EnumerateFiles(folder, $"{FileStart}*{FileEnd}").Order(StringComparer.Ordinal).Select(Read)];
        foreach (var catalogue in read)
        {
            Install(catalogue);
        }

        return read;
    }

    /// <summary>Speaks a language from now on, in place of an older catalogue of it.</summary>
    public static void Install(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        installed = installed.Values.Where(old => old.Language != catalogue.Language).Append(catalogue).ToFrozenDictionary(one => one.Language, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Reads a catalogue, and refuses one whose words have other places for values than their key has.</summary>
    public static Catalogue Read(string file)
    {
        var name = Path.GetFileName(file);
        try
        {
            var said = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var entry in XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!.Elements("data"))
            {
                if (entry.Attribute("name")?.Value is { } key && entry.Element("value")?.Value is { Length: > 0 } spoken)
                {
                    said[key] = Places(key).SetEquals(Places(spoken)) && IsFormat(spoken) ? spoken
                        : throw new FormatException($"In {name} the words for \"{key}\" do not have the same places, such as {{0}}, as it. Give each place of the key once in the words.");
                }
            }

            var held = said.ToFrozenDictionary(StringComparer.Ordinal);
            return new(name[FileStart.Length..^FileEnd.Length], key => held.GetValueOrDefault(key));
        }
        catch (XmlException fault)
        {
            throw new FormatException($"The catalogue {name} is no readable .resx file: {fault.Message}", fault);
        }
    }

    /// <summary>What stands for a key; the key itself, which is English, where nothing does.</summary>
    public string Of(string key) => words(key) ?? key;

    /// <summary>A text as a key has it, where braces stand for places.</summary>
    internal static string Key(string text) => text.Contains('{', StringComparison.Ordinal) || text.Contains('}', StringComparison.Ordinal)
        ? text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
        : text;

    /// <summary>A part of a key without places, as it is shown.</summary>
    internal static string Text(string key) => key.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    private static HashSet<string> Places(string format) => [.. Place().Matches(format.Replace("{{", "", StringComparison.Ordinal)).Select(place => place.Value)];

    private static bool IsFormat(string format)
    {
        try
        {
            _ = CompositeFormat.Parse(format);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\{\d+\}", RegexOptions.None, LongestMilliseconds)]
    private static partial Regex Place();
}
