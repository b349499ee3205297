using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Papers;

/// <summary>A box or line of a paper, with the number and the words it has there.</summary>
/// <param name="Id">The stable word for the box in forms and the API.</param>
/// <param name="Number">Its number as printed; empty where none is printed.</param>
/// <param name="Words">Its words, shortened where the paper has many.</param>
/// <param name="Kind">What stands in it.</param>
/// <param name="Answers">The questions it can answer.</param>
public sealed record PaperBox(string Id, string Number, string Words, BoxKind Kind, params IReadOnlyList<BoxAnswer> Answers)
{
    /// <summary>Whether few people have anything in it.</summary>
    public bool IsRare { get; init; }

    /// <summary>One short line of help below the box.</summary>
    public string? Hint { get; init; }

    /// <summary>What can be chosen; empty unless it is a choice.</summary>
    public IReadOnlyList<Possibility> Options { get; init; } = [];

    /// <summary>What it is called in a sentence: "box 2a", "line 14", "the surrender charge".</summary>
    public required string Name { get; init; }
}
