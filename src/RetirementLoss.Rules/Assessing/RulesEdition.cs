namespace RetirementLoss.Rules.Assessing;

/// <summary>The stamps of the rules: version, hash of what was built, the day up to which the law was read, and when to check again.</summary>
/// <param name="Version">The version of the rules.</param>
/// <param name="Hash">A short hash that changes whenever rules or figures change.</param>
/// <param name="LawAsOf">The law is stated as of this day.</param>
/// <param name="CheckAgainAfter">After this day the answer should be checked again.</param>
public sealed record RulesEdition(string Version, string Hash, DateOnly LawAsOf, DateOnly CheckAgainAfter);
