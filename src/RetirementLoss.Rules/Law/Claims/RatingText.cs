namespace RetirementLoss.Rules.Law.Claims;

/// <summary>A rating as it is written in the file of its topic.</summary>
internal sealed record RatingText
{
    /// <summary>"all years", "to 2017", "2018-2022" or "2018 on".</summary>
    public required string Years { get; init; }

    /// <summary>The word for the rating.</summary>
    public required string Rating { get; init; }

    /// <summary>The reason.</summary>
    public required string Because { get; init; }
}
