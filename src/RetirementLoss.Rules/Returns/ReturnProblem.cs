namespace RetirementLoss.Rules.Returns;

/// <summary>What keeps a return from being assessed, and where.</summary>
/// <param name="Account">The place of the account; none where it is the return itself.</param>
/// <param name="Member">The id of the question, or "owner" or "pool" of the account; none where it is the account or the return as a whole.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record ReturnProblem(int? Account, string? Member, Sentence Message)
{
    /// <summary>What it is.</summary>
    public ReturnProblemKind Kind { get; init; } = ReturnProblemKind.Answer;

    /// <summary>The place of the other account that it is about; none where there is no other.</summary>
    public int? Beside { get; init; }
}
