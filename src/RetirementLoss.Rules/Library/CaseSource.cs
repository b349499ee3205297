namespace RetirementLoss.Rules.Library;

/// <summary>Where a case file says that it comes from.</summary>
internal sealed record CaseSource
{
    /// <summary>Whose facts and sums it has, as a token.</summary>
    public required string Origin { get; init; }

    /// <summary>The ids of the sources on which it rests.</summary>
    public required IReadOnlyList<string> RestsOn { get; init; }
}
