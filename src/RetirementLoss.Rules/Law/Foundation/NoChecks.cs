namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>For situations whose few answers cannot contradict each other.</summary>
internal sealed class NoChecks : CrossChecks;
