namespace RetirementLoss.Rules.Keeping;

/// <summary>One thing that is told otherwise now than when the file was saved.</summary>
/// <param name="What">What it is, at the start of a line.</param>
/// <param name="Then">What was said then.</param>
/// <param name="Now">What is said now.</param>
public sealed record Difference(string What, string Then, string Now);
