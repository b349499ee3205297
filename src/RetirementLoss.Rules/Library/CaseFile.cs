using RetirementLoss.Rules.Json;
using System.Text.Json;

namespace RetirementLoss.Rules.Library;

/// <summary>A tax example as it stands in its file: the facts, what the law makes of them, and the same with changed facts.</summary>
internal sealed record CaseFile
{
    /// <summary>The example in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Where the example, and the law that it tries, comes from.</summary>
    public required CaseSource Source { get; init; }

    /// <summary>The answers by question id.</summary>
    public required IReadOnlyDictionary<string, JsonElement> Given { get; init; }

    /// <summary>The day on which the question is asked; the position date of the law where it does not matter.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What the law makes of it.</summary>
    public required CaseExpectation Expect { get; init; }

    /// <summary>The same example with changed facts.</summary>
    public IReadOnlyList<CaseVariant> Variants { get; init; } = [];

    /// <summary>Reads a file strictly; pages and tests read the same.</summary>
    /// <exception cref="FormatException">The file holds something that is not understood; the message tells file and place.</exception>
    public static CaseFile Read(string fileName, string text) => StrictJson.Parse<CaseFile>(fileName, text);

    /// <summary>The facts of a variant: those given, without what it leaves out, and with what it changes.</summary>
    public Dictionary<string, JsonElement> FactsOf(CaseVariant variant) =>
        Given.Where(answer => !variant.Without.Contains(answer.Key) && !variant.With.ContainsKey(answer.Key)).Concat(variant.With).ToDictionary(StringComparer.Ordinal);

    /// <summary>An answer as a person would have typed it; none where it is neither text, number, true nor false.</summary>
    public static string? Typed(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => null,
    };
}
