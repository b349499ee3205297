using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Law.States;

/// <summary>A reading of a state's law under which the loss has no floor.</summary>
/// <param name="Says">The reading in words.</param>
/// <param name="Source">The source it rests on.</param>
internal sealed record StateOtherReading(string Says, Authority Source);
