namespace RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;

/// <summary>What becomes of a claim for what was lost.</summary>
internal enum RecoveryState
{
    Pending,
    IntoTheAccount,
    ToMe,
    None,
}
