using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Checking;

/// <summary>An answer of a program's sheet that is used neither in the year asked about nor in any other covered year.</summary>
/// <param name="Question">The question.</param>
/// <param name="Because">Why it is not used, in a sentence.</param>
public sealed record IgnoredAnswer(Question Question, string Because);
