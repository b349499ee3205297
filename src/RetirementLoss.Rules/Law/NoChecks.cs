namespace RetirementLoss.Rules.Law;

/// <summary>For situations whose few answers cannot contradict each other.</summary>
public sealed class NoChecks : CrossChecks;
