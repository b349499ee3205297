namespace RetirementLoss.Rules.Tests.Docs;

/// <summary>One check of answers against each other, as it is declared.</summary>
/// <param name="At">The id of the question at which it is told.</param>
/// <param name="IsDoubt">Whether it is a doubt that is told with the answer, and no refusal.</param>
/// <param name="Words">What is said; several where it depends on the answers.</param>
internal sealed record DeclaredCheck(string At, bool IsDoubt, IReadOnlyList<string> Words);
