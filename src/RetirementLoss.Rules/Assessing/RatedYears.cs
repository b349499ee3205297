using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>A run of years in which a popular claim is rated the same.</summary>
/// <param name="Years">The years.</param>
/// <param name="Rating">The rating.</param>
/// <param name="Because">The reason in a sentence; between two runs, what changed.</param>
public sealed record RatedYears(YearRange Years, ClaimRating Rating, string Because);
