namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>A check of answers against each other that did not hold.</summary>
/// <param name="QuestionId">The question to mend.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="Questions">The ids of the questions that it turns on.</param>
internal sealed record CheckFailure(string QuestionId, Sentence Message, IReadOnlySet<string> Questions);
