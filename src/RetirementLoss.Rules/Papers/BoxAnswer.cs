using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Papers;

/// <summary>A question that a box can answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="IsItsPicture">Whether, after these answers, the question is shown with a picture of this box.</param>
public sealed record BoxAnswer(Question Question, Func<Answers, bool> IsItsPicture)
{
    /// <summary>A question that this box answers and is drawn beside.</summary>
    internal static BoxAnswer Drawn(Question question) => new(question, _ => true);

    /// <summary>A question that this box answers, and is drawn beside only after some answers.</summary>
    internal static BoxAnswer Drawn(Question question, Func<Answers, bool> when) => new(question, when);

    /// <summary>A question that this box answers, while its picture is that of another box, or none.</summary>
    internal static BoxAnswer Only(Question question) => new(question, _ => false);
}
