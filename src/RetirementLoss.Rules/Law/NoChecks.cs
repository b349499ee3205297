namespace RetirementLoss.Rules.Law;

/// <summary>For situations whose few answers cannot contradict each other.</summary>
internal sealed class NoChecks : CrossChecks;
