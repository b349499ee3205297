namespace RetirementLoss.Rules.Law.Claims;

/// <summary>What settles an item of the articles that were read.</summary>
/// <param name="Kind">Of what kind it is.</param>
/// <param name="Id">Its stable word.</param>
internal sealed record ClaimTarget(ClaimTargetKind Kind, string Id);
