using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Reporting;

/// <summary>The rating of a popular claim in words, and the name of its look.</summary>
public static class RatingWords
{
    /// <summary>The few words.</summary>
    public static string Of(ClaimRating rating) => rating switch
    {
        ClaimRating.Correct => "Right",
        ClaimRating.Outdated => "Out of date",
        ClaimRating.Misleading => "Half right",
        ClaimRating.Wrong => "Not so",
        ClaimRating.Advice => "Advice, not law",
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, "This rating has no words yet; add them."),
    };

    /// <summary>What they mean.</summary>
    public static string Means(ClaimRating rating) => rating switch
    {
        ClaimRating.Correct => "The law says so.",
        ClaimRating.Outdated => "It was right once, and is not any more.",
        ClaimRating.Misleading => "Half of it is true, or true words suggest what is not.",
        ClaimRating.Wrong => "The law does not say so.",
        ClaimRating.Advice => "It may be good advice. The law does not decide it.",
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, "This rating has no words yet; add them."),
    };

    /// <summary>The class of its look, shared with the verdicts.</summary>
    public static string Look(ClaimRating rating) => rating switch
    {
        ClaimRating.Correct => "yes",
        ClaimRating.Outdated => "outside",
        ClaimRating.Misleading => "partly",
        ClaimRating.Wrong => "no",
        ClaimRating.Advice => "open",
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, "This rating has no look yet; add one."),
    };

    /// <summary>A run of years in words.</summary>
    public static string Years(YearRange years)
    {
        return (years.First, years.Last) switch
        {
            (null, null) => "All years",
            ({ } first, null) => $"{first} and later",
            (null, { } last) => $"{last} and before",
            ({ } first, { } last) => first == last ? $"{first}" : $"{first} to {last}",
        };
    }
}
