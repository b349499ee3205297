using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.DeferredPayLost;

/// <summary>Pay that an employer promised for later and did not, or may not, pay.</summary>
internal sealed record DeferredPayLostCase : LossCase
{
    /// <summary>Whether any of it was taxed as income before it was lost.</summary>
    public required bool WasTaxed { get; init; }
}
