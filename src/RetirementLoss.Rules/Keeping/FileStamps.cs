namespace RetirementLoss.Rules.Keeping;

/// <summary>Which rules answered, as a file says it.</summary>
/// <param name="Version">Their version.</param>
/// <param name="Hash">Their hash.</param>
/// <param name="LawAsOf">The day as of which they stated the law.</param>
internal sealed record FileStamps(string Version, string Hash, DateOnly LawAsOf);
