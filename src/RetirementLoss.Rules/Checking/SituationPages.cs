using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Checking;

/// <summary>The pages that follow the opening in one situation.</summary>
/// <param name="Id">The stable word for the situation.</param>
/// <param name="Title">The situation in a few words.</param>
/// <param name="Pages">Its pages in the order asked.</param>
public sealed record SituationPages(string Id, string Title, IReadOnlyList<Page> Pages);
