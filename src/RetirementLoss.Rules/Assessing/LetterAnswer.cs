namespace RetirementLoss.Rules.Assessing;

/// <summary>The answer of one return as the letter says it.</summary>
/// <param name="Short">The answer, with its word.</param>
/// <param name="Lead">What comes first: the amount with its worth, or for a closed year that it is closed.</param>
/// <param name="Rest">What follows: why, or for a closed year what it would have been.</param>
public sealed record LetterAnswer(ShortAnswer Short, Sentence Lead, Sentence Rest);
