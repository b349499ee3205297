using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.Claims;

/// <summary>A topic of the register with its claims.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Title">The topic in a few words.</param>
/// <param name="Claims">Its claims in the order shown.</param>
internal sealed record RegisteredTopic(ClaimTopic Topic, string Title, IReadOnlyList<RegisteredClaim> Claims);
