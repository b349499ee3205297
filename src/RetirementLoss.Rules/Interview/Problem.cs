namespace RetirementLoss.Rules.Interview;

/// <summary>What is wrong with the answer to a question, and what to do.</summary>
/// <param name="QuestionId">The question to mend.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record Problem(string QuestionId, Sentence Message);
