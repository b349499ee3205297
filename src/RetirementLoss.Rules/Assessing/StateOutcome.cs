using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>What the rules of one state come to, without the reasons.</summary>
/// <param name="State">The state.</param>
/// <param name="Outcome">What they come to.</param>
public sealed record StateOutcome(UsState State, Outcome Outcome);
