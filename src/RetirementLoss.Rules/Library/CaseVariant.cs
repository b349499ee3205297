using System.Text.Json;

namespace RetirementLoss.Rules.Library;

/// <summary>A tax example with some of its facts changed.</summary>
internal sealed record CaseVariant
{
    /// <summary>What is different, in a few words; the changed answers say it where this is left out.</summary>
    public string? Title { get; init; }

    /// <summary>Another day of asking.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Answers that replace or join those of the example.</summary>
    public IReadOnlyDictionary<string, JsonElement> With { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Answers of the example that are not given here.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>What the law makes of the changed facts; nothing is taken over from the example.</summary>
    public required CaseExpectation Expect { get; init; }
}
