using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.Claims;

/// <summary>A claim of the register, with when it touches a case and what it settles.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Touches">The conditions, any of which makes it touch a case.</param>
/// <param name="Settles">The items of the articles read that it settles.</param>
internal sealed record RegisteredClaim(PopularClaim Claim, IReadOnlyList<ClaimCondition> Touches, IReadOnlyList<string> Settles);
