namespace RetirementLoss.Web.Wire;

/// <summary>The pages that follow the opening in one situation.</summary>
/// <param name="Id">The stable word for the situation.</param>
/// <param name="Title">The situation in a few words.</param>
/// <param name="Pages">Its pages in the order asked.</param>
public sealed record SituationPages(string Id, string Title, IReadOnlyList<QuestionPage> Pages)
{
    /// <summary>Writes one situation.</summary>
    public static SituationPages From(Rules.Checking.SituationPages situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return new(situation.Id, T(situation.Title), [.. situation.Pages.Select(QuestionPage.From)]);
    }
}
