namespace RetirementLoss.Components.Exploring;

/// <summary>An answer that is tried.</summary>
/// <param name="Text">What was typed or chosen.</param>
/// <param name="Mark">The mark of the words that the question had.</param>
public sealed record TriedAnswer(string Text, string Mark);
