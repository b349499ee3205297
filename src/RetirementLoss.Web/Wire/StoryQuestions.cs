namespace RetirementLoss.Web.Wire;

/// <summary>The questions of one story, or of the opening with the words for all stories.</summary>
/// <param name="Situation">The story; absent for the opening.</param>
/// <param name="Pages">Its pages in the order asked.</param>
/// <param name="Questions">Their questions.</param>
/// <param name="Situations">All stories; absent where one was asked for.</param>
public sealed record StoryQuestions(SituationName? Situation, IReadOnlyList<QuestionPage> Pages, IReadOnlyList<Question> Questions, IReadOnlyList<SituationName>? Situations);
