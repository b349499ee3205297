using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Law;

/// <summary>All questions of all situations.</summary>
internal static class QuestionList
{
    /// <summary>Each question once, in the order of the situations that ask it.</summary>
    public static IReadOnlyList<Question> All { get; } =
        [.. Opening.Questions.Concat(LawBook.Situations.SelectMany(situation => situation.Questions)).DistinctBy(question => question.Id)];
}
