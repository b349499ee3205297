using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Authorities;

/// <summary>An authority as it is to be cited for one tax year.</summary>
/// <param name="Authority">The source.</param>
/// <param name="Cite">The words of the citation in force that year, such as "IRC 67(g)" for 2018 to 2025.</param>
/// <param name="Years">The years for which that wording is right.</param>
public sealed record Citation(Authority Authority, string Cite, YearRange Years);
