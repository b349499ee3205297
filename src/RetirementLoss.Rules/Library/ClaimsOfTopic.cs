using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Library;

/// <summary>The popular claims on one topic.</summary>
/// <param name="Id">The word for the topic, fit for an address.</param>
/// <param name="Title">The topic in a few words.</param>
/// <param name="Claims">The claims, in order.</param>
public sealed record ClaimsOfTopic(string Id, string Title, IReadOnlyList<PopularClaim> Claims);
