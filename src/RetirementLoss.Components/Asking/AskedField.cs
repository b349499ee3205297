using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Asking;

/// <summary>One field of a page: its question, what stands in it, and what is wrong with it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Mark">The mark of the words it is shown in, which comes back with the answer.</param>
public sealed record AskedField(Question Question, string Mark)
{
    /// <summary>What was typed, or the token of the answer given before.</summary>
    public string? Value { get; init; }

    /// <summary>What is wrong and how to mend it.</summary>
    public Sentence? Problem { get; init; }

    /// <summary>Whether an answer just given on this page asks for it.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether its answer was given to other words than it has now.</summary>
    public bool IsFromBefore { get; init; }

    /// <summary>On which choice of an earlier field it counts.</summary>
    public OnlyIf? OnlyIf { get; init; }
}
