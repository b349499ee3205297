using System.Text.Json;

namespace RetirementLoss.Rules.Tests;

/// <summary>A tax example as it stands in its file: the facts, what the law makes of them, and the same with changed facts.</summary>
internal sealed record CaseFile
{
    /// <summary>The example in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Where the example, or the law that it tries, comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The answers by question id.</summary>
    public required IReadOnlyDictionary<string, JsonElement> Given { get; init; }

    /// <summary>The day on which the question is asked; the position date of the law where it does not matter.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What the law makes of it.</summary>
    public required CaseExpectation Expect { get; init; }

    /// <summary>The same example with changed facts.</summary>
    public IReadOnlyList<CaseVariant> Variants { get; init; } = [];
}
