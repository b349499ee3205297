using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Law.States;

/// <summary>How a state's count of already-taxed money can differ from the federal one.</summary>
/// <param name="Text">The difference in words.</param>
/// <param name="Source">The source it rests on.</param>
/// <param name="CheckedOn">The day it was last checked.</param>
public sealed record StateBasis(string Text, Authority Source, DateOnly CheckedOn);
