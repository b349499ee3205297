namespace RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;

/// <summary>What becomes of a claim for what was lost.</summary>
public enum RecoveryState
{
    Pending,
    IntoTheAccount,
    ToMe,
    None,
}
