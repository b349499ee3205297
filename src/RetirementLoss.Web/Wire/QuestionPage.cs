using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>Questions that belong together and are asked of a person on one page.</summary>
/// <param name="Id">The stable word for the group.</param>
/// <param name="Title">The group in a few words.</param>
/// <param name="Door">What it is asked for: kind (is there a deduction at all), amount, cost, state, or shown (beside the answer only).</param>
/// <param name="AlsoFor">Other doors that ask it where it was not asked before; absent where there are none.</param>
/// <param name="Questions">The ids of its questions, in order; which of them are asked turns on earlier answers.</param>
public sealed record QuestionPage(string Id, string Title, string Door, IReadOnlyList<string>? AlsoFor, IReadOnlyList<string> Questions)
{
    /// <summary>Writes one page.</summary>
    public static QuestionPage From(Rules.Interview.Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            page.Id,
            T(page.Title),
            Token.Of(page.Door),
            page.AlsoFor.Count == 0 ? null : [.. page.AlsoFor.Select(Token.Of)],
            [.. page.Questions.Select(question => question.Id)]);
    }
}
