using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;

/// <summary>A plan, an employer or a firm that failed, and what is recovered.</summary>
public sealed record PlanOrFirmFailedCase : LossCase
{
    /// <summary>The accounts the law counts together with it.</summary>
    public required Pool Pool { get; init; }

    /// <summary>Who failed.</summary>
    public required WhatFailed Failed { get; init; }

    /// <summary>What is recovered; none where nothing turns on it.</summary>
    public RecoveryState? Recovery { get; init; }
}
