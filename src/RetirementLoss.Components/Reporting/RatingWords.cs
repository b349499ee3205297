using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Reporting;

/// <summary>The rating of a popular claim in words, and the name of its look.</summary>
public static class RatingWords
{
    /// <summary>The few words.</summary>
    public static string Of(ClaimRating rating) => rating switch
    {
        ClaimRating.Correct => T("Right"),
        ClaimRating.Outdated => T("Out of date"),
        ClaimRating.Misleading => T("Half right"),
        ClaimRating.Wrong => T("Not so"),
        ClaimRating.Advice => T("Advice, not law"),
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, "This rating has no words yet; add them."),
    };

    /// <summary>What they mean.</summary>
    public static string Means(ClaimRating rating) => rating switch
    {
        ClaimRating.Correct => T("The law says so."),
        ClaimRating.Outdated => T("It was right once, and is not any more."),
        ClaimRating.Misleading => T("Half of it is true, or true words suggest what is not."),
        ClaimRating.Wrong => T("The law does not say so."),
        ClaimRating.Advice => T("It may be good advice. The law does not decide it."),
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
    public static string Years(YearRange years) => (years.First, years.Last) switch
    {
        (null, null) => T("All years"),
        ({ } first, null) => T($"{first} and later"),
        (null, { } last) => T($"{last} and before"),
        ({ } first, { } last) => first == last ? $"{first}" : $"{first} to {last}",
    };
}
