using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Papers;

/// <summary>What a paper says, and the box it was taken from.</summary>
/// <param name="Box">The box.</param>
/// <param name="Said">What it says, in a few words.</param>
/// <param name="Because">Why it says so, in a sentence; none where the box says it plainly.</param>
/// <param name="Questions">The questions that are answered by it, and need not be asked.</param>
public sealed record Taken(PaperBox Box, Sentence Said, Sentence? Because, IReadOnlyList<Question> Questions);
