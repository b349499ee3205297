namespace RetirementLoss.Rules.Keeping;

/// <summary>One step of a saved trace.</summary>
/// <param name="Rule">The word for the rule.</param>
/// <param name="Answer">The token of its answer.</param>
public sealed record SavedStep(string Rule, string Answer);
