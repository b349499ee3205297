namespace RetirementLoss.Rules.Law.Claims;

/// <summary>Where an item of the articles that were read is settled.</summary>
internal enum ClaimTargetKind
{
    Claim,
    Rule,
    Figure,
    Note,
}
