using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Law.States;

/// <summary>Something to mind on the return of a state.</summary>
/// <param name="Id">Its stable word.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Source">The source it rests on; none for a pointer that is general knowledge and says so.</param>
internal sealed record StateCaveat(string Id, string Text, Authority? Source)
{
    /// <summary>Whether it is a cut of all itemized deductions, which reaches those of other classes too.</summary>
    public bool CutsAllItemized { get; init; }
}
