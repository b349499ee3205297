namespace RetirementLoss.Rules.Interview;

/// <summary>An answer that another answer can only mean.</summary>
/// <param name="Of">The question that is answered by it.</param>
/// <param name="Token">The answer.</param>
internal sealed record Meaning(Func<Question> Of, string Token);
