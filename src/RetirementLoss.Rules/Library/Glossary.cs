using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Json;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Files;

namespace RetirementLoss.Rules.Library;

/// <summary>The words that forms and letters use, in plain words.</summary>
public static class Glossary
{
    private const string File = "Law/Glossary.json";

    private static readonly Lazy<IReadOnlyList<GlossaryTerm>> InLibrary = new(() => Read(LawFiles.TextIn("Law/", "Glossary.json")));

    /// <summary>All terms, by the letters of the term.</summary>
    public static IReadOnlyList<GlossaryTerm> All => InLibrary.Value;

    /// <summary>Reads terms strictly.</summary>
    /// <exception cref="FormatException">The text holds something that is not understood; the message tells what and where.</exception>
    public static IReadOnlyList<GlossaryTerm> Read(string json)
    {
        var entries = StrictJson.Parse<List<Entry>>(File, FigureWords.Fill(File, json));
        return entries.GroupBy(entry => entry.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new FormatException($"{File}: '{twice.Key}' is explained twice. Keep one.")
            : [.. entries.Select(Term).OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)];
    }

    private static GlossaryTerm Term(Entry entry) => new(
        entry.Id,
        entry.Term,
        entry.Means,
        entry.Said,
        entry.WrittenAs ?? [],
        [.. entry.Sources.Select(id => Register.TryFind(id) ?? throw new FormatException($"{File}, '{entry.Id}': there is no source '{id}'. Correct it, or add it to the register."))]);

    private sealed record Entry(string Id, string Term, IReadOnlyList<string> Said, string Means, IReadOnlyList<string> Sources, IReadOnlyList<string>? WrittenAs = null);
}
