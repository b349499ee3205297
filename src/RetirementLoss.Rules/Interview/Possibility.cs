namespace RetirementLoss.Rules.Interview;

/// <summary>One value a question could take, with the words for it.</summary>
/// <param name="Token">The token of the value.</param>
/// <param name="Words">The value in words.</param>
/// <param name="Hint">A line that tells it from its neighbours.</param>
/// <param name="IsExact">Whether the words mean this value alone; an end such as "more than was paid out" stands for many.</param>
public sealed record Possibility(string Token, string Words, string? Hint = null, bool IsExact = true);
