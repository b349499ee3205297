using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>The answer of one return as the letter says it.</summary>
/// <param name="Short">The answer, with its word.</param>
/// <param name="Amount">What comes off income, and what that is worth; no words where the matter is not covered.</param>
/// <param name="Says">Why, in a sentence.</param>
public sealed record LetterAnswer(ShortAnswer Short, Sentence Amount, Sentence Says);
