using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>A statement that people have read before they come, with what the law says of it.</summary>
public sealed record PopularClaim
{
    /// <summary>Its stable word.</summary>
    public required string Id { get; init; }

    /// <summary>Its number in the list of myths, such as "M01"; none for a statement that is no myth.</summary>
    public required string? Number { get; init; }

    /// <summary>What it is about.</summary>
    public required ClaimTopic Topic { get; init; }

    /// <summary>The claim as people say it, as a clause that can follow "You may have read that".</summary>
    public required string Words { get; init; }

    /// <summary>Other words in which people say or ask it.</summary>
    public required IReadOnlyList<string> AlsoSaid { get; init; }

    /// <summary>How it stands in each year, in order and without a gap.</summary>
    public required IReadOnlyList<RatedYears> Ratings { get; init; }

    /// <summary>What the law says, in a few sentences.</summary>
    public required string Law { get; init; }

    /// <summary>The sources.</summary>
    public required IReadOnlyList<Authority> RestsOn { get; init; }

    /// <summary>The rules that decide it.</summary>
    public required IReadOnlyList<IRule> DecidedBy { get; init; }

    /// <summary>The claim as a heading.</summary>
    public string Heading => char.ToUpperInvariant(Words[0]) + Words[1..];

    /// <summary>How it stands in the year.</summary>
    public RatedYears In(TaxYear year) => Ratings.Single(rated => rated.Years.Includes(year));

    /// <summary>The claim and its answer for the year, for a reader who sees nothing else.</summary>
    public string Said(TaxYear year)
    {
        var rated = In(year);
        return $"You may have read that {Words}. For {year}, {Stands(rated.Rating)}. {rated.Because} {Law}";
    }

    private static string Stands(ClaimRating rating) => rating switch
    {
        ClaimRating.Correct => "that is right",
        ClaimRating.Outdated => "that is out of date",
        ClaimRating.Misleading => "that is only half right",
        ClaimRating.Wrong => "that is not so",
        ClaimRating.Advice => "that is advice, not law",
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, "This rating has no words yet; add them."),
    };
}
