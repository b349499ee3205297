using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Library;

/// <summary>One tax example: the facts, the sums done by hand, and what they should lead to.</summary>
public sealed record WorkedExample
{
    /// <summary>The stable word for it: the name of its file, and the number of the variant.</summary>
    public required string Id { get; init; }

    /// <summary>The name of its file, which it shares with its variants.</summary>
    public required string File { get; init; }

    /// <summary>The example in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Where the example, and the law that it tries, comes from.</summary>
    public required ExampleSource Source { get; init; }

    /// <summary>The sums, line by line, as they were done by hand.</summary>
    public required IReadOnlyList<string> Sums { get; init; }

    /// <summary>The facts.</summary>
    public required Answers Answers { get; init; }

    /// <summary>The day on which the question is asked.</summary>
    public required DateOnly AskedOn { get; init; }

    /// <summary>The verdict it should lead to.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The amounts it should lead to.</summary>
    public required IReadOnlyList<ExpectedAmount> Amounts { get; init; }

    /// <summary>The word for the situation it tells.</summary>
    public required string Situation { get; init; }
}
