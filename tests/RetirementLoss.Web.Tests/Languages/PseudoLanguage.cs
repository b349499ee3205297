using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RetirementLoss.Web.Tests.Languages;

/// <summary>A language that writes each letter as another sign: first it keeps the keys it is asked for, then its catalogue is a file of them.</summary>
internal sealed partial class PseudoLanguage
{
    /// <summary>Its name, as the web has it for languages that nobody speaks.</summary>
    public const string Name = "qps-Ploc";

    private readonly ConcurrentDictionary<string, byte> met = new(StringComparer.Ordinal);

    /// <summary>The keys that were asked for so far.</summary>
    public IReadOnlyList<string> Met => [.. met.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The folder of its catalogue.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("words").FullName;

    private string File => Path.Combine(Folder, $"{Components.Languages.Catalogue.FileStart}{Name}.resx");

    /// <summary>Writes its catalogue with the keys met so far.</summary>
    public void Write() => Resx([.. Met.Select(key => (key, Of(key)))]).Save(File);

    /// <summary>Speaks English from now on, and keeps each key.</summary>
    public void Listen() => Components.Languages.Catalogue.Install(new(Name, key =>
    {
        met.TryAdd(key, 0);
        return key;
    }));

    /// <summary>Speaks what its file says from now on.</summary>
    public void Speak() => Components.Languages.Catalogue.Install(Components.Languages.Catalogue.Read(File));

    /// <summary>A catalogue as the tools of translators read it.</summary>
    public static XDocument Resx(IEnumerable<(string Key, string Words)> entries) => new(new XElement("root",
        Header("resmimetype", "text/microsoft-resx"),
        Header("version", "2.0"),
        Header("reader", "System.Resources.ResXResourceReader, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089"),
        Header("writer", "System.Resources.ResXResourceWriter, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089"),
        entries.Select(entry => new XElement("data", new XAttribute("name", entry.Key), new XAttribute(XNamespace.Xml + "space", "preserve"), new XElement("value", entry.Words)))));

    /// <summary>What it says for a key.</summary>
    public static string Of(string key) => Letter().Replace(key, letter => char.IsUpper(letter.Value[0]) ? "Æ" : "æ");

    private static XElement Header(string name, string value) => new("resheader", new XAttribute("name", name), new XElement("value", value));

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Letter();
}
