using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.AnnuitySurrendered;

/// <summary>An annuity bought outside a plan, and what became of it.</summary>
internal sealed record AnnuitySurrenderedCase : ClaimCase
{
    /// <summary>What became of the contract.</summary>
    public required WhatHappened Happened { get; init; }

    /// <summary>All premiums paid, those of a contract exchanged for this one among them.</summary>
    public Money Premiums { get; init; }

    /// <summary>What came back earlier free of tax.</summary>
    public Money TaxFreeBefore { get; init; }

    /// <summary>What the insurer paid on surrender, after its charge.</summary>
    public Money Proceeds { get; init; }

    /// <summary>The surrender charge, which is in the difference already.</summary>
    public Money SurrenderCharge { get; init; }

    /// <summary>Whether the contract was bought to earn or to secure income.</summary>
    public bool ForProfit { get; init; } = true;

    /// <summary>Premiums that have not come back free of tax.</summary>
    public Money Cost => (Premiums - TaxFreeBefore).OrZero;
}
