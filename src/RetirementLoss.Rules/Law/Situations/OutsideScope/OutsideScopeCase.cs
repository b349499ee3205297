using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.OutsideScope;

/// <summary>Facts, or a year, that the rules do not cover.</summary>
internal sealed record OutsideScopeCase : LossCase
{
    /// <summary>Whether the year is one that figures are held for.</summary>
    public required bool YearIsCovered { get; init; }

    /// <summary>Whether the money was stolen in a way that is not worked out for this account.</summary>
    public bool WasStolen { get; init; }
}
