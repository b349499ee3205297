namespace RetirementLoss.Rules.Law.Claims;

/// <summary>A claim as it is written in the file of its topic.</summary>
internal sealed record ClaimText
{
    /// <summary>Its stable word.</summary>
    public required string Id { get; init; }

    /// <summary>Its number in the list of myths, or null.</summary>
    public required string? Number { get; init; }

    /// <summary>The claim, to follow "You may have read that".</summary>
    public required string Claim { get; init; }

    /// <summary>Other words for it.</summary>
    public required IReadOnlyList<string> AlsoSaid { get; init; }

    /// <summary>The ratings in order of years.</summary>
    public required IReadOnlyList<RatingText> Ratings { get; init; }

    /// <summary>What the law says.</summary>
    public required string Law { get; init; }

    /// <summary>Ids of sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Ids of the rules that decide it.</summary>
    public required IReadOnlyList<string> DecidedBy { get; init; }

    /// <summary>The items of the articles read that it settles.</summary>
    public required IReadOnlyList<string> Settles { get; init; }

    /// <summary>The conditions, any of which makes it touch a case.</summary>
    public required IReadOnlyList<ConditionText> Touches { get; init; }
}
