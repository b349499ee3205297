namespace RetirementLoss.Rules.Law;

/// <summary>A run of years in which one short answer holds.</summary>
/// <param name="Years">The years in words.</param>
/// <param name="Answer">The answer in a few words.</param>
/// <param name="Reason">The reason in a sentence.</param>
public sealed record Era(string Years, string Answer, string Reason);
