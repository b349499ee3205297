using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StillInTheAccount;

/// <summary>An account that fell and from which nothing was paid out.</summary>
internal sealed record StillInTheAccountCase : LossCase
{
    /// <summary>The accounts the law counts together with it.</summary>
    public required Pool Pool { get; init; }
}
