namespace RetirementLoss.Web.Wire;

/// <summary>How a popular claim stands in a run of years.</summary>
/// <param name="Years">The years, such as "2018-2025".</param>
/// <param name="Rating">correct, outdated, misleading, wrong or advice.</param>
/// <param name="Because">The reason in a sentence.</param>
public sealed record ClaimStanding(string Years, string Rating, string Because);
