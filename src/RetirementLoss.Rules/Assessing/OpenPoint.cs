using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Assessing;

/// <summary>What is not known, told in one sentence, with the ends between which the amounts lie.</summary>
/// <param name="First">The fact that decides most.</param>
/// <param name="Says">The sentence.</param>
/// <param name="Others">How many other facts are open that matter.</param>
public sealed record OpenPoint(Question First, Sentence Says, int Others)
{
    /// <summary>The paper that settles the first fact.</summary>
    public string? SettledBy { get; init; } = First.SettledBy;
}
