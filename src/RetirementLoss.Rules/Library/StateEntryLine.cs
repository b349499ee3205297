namespace RetirementLoss.Rules.Library;

/// <summary>A line of a state form.</summary>
/// <param name="Line">Its number.</param>
/// <param name="Label">What stands on it.</param>
/// <param name="TakesTheLoss">Whether the loss goes there.</param>
public sealed record StateEntryLine(string Line, string Label, bool TakesTheLoss);
