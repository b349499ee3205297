using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Law.States;

/// <summary>How a state's count of already-taxed money can differ from the federal one.</summary>
/// <param name="Text">The difference in words.</param>
/// <param name="Source">The source it rests on.</param>
/// <param name="CheckedOn">The day it was last checked.</param>
/// <param name="IsMoreForSomeIras">Whether the state taxed IRA contributions that federal law did not, so that it can count more as already taxed.</param>
internal sealed record StateBasis(string Text, Authority Source, DateOnly CheckedOn, bool IsMoreForSomeIras);
