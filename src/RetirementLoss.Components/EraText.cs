namespace RetirementLoss.Components;

/// <summary>The short answer for a run of years.</summary>
/// <param name="Years">The years.</param>
/// <param name="Answer">The answer in a few words.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record EraText(string Years, string Answer, string Reason);
