using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;

/// <summary>A plan, an employer or a firm that failed, and what is recovered.</summary>
internal sealed record PlanOrFirmFailedCase : ClaimCase
{
    /// <summary>The accounts the law counts together with it; none for an annuity bought outside a plan.</summary>
    public required Pool? Pool { get; init; }

    /// <summary>Who failed.</summary>
    public required WhatFailed Failed { get; init; }

    /// <summary>What is recovered; none where nothing turns on it.</summary>
    public RecoveryState? Recovery { get; init; }

    /// <summary>What was paid for an annuity and had not come back free of tax.</summary>
    public Money Cost { get; init; }

    /// <summary>What was paid to its owner for it, by the insurer or a guaranty fund.</summary>
    public Money Paid { get; init; }
}
