namespace RetirementLoss.Rules.Papers;

/// <summary>Two boxes of a paper that do not fit each other.</summary>
/// <param name="At">The boxes, that at which it is told first.</param>
/// <param name="Message">What does not fit, and what to do.</param>
public sealed record PaperContradiction(IReadOnlyList<PaperBox> At, Sentence Message);
