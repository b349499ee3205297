namespace RetirementLoss.Web.Wire;

/// <summary>An answer that was sent and is used neither in the tax year nor in any year of "years".</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Because">Why it is not used, in a sentence.</param>
public sealed record IgnoredAnswer(string Question, string Because)
{
    /// <summary>Writes the answers of a sheet that are not used; none where all are, so that the member is left out.</summary>
    public static IReadOnlyList<IgnoredAnswer>? In(Rules.Interview.Answers sheet) =>
        Rules.Checker.Ignored(sheet) is { Count: > 0 } ignored ? [.. ignored.Select(answer => new IgnoredAnswer(answer.Question.Id, answer.Because))] : null;
}
