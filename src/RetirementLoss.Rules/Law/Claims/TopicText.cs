namespace RetirementLoss.Rules.Law.Claims;

/// <summary>The file of a topic.</summary>
internal sealed record TopicText
{
    /// <summary>The word for the topic, which is also the name of the file.</summary>
    public required string Topic { get; init; }

    /// <summary>The topic in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Its claims in the order shown.</summary>
    public required IReadOnlyList<ClaimText> Claims { get; init; }
}
