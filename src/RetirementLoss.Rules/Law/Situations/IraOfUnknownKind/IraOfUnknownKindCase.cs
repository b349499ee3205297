using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.IraOfUnknownKind;

/// <summary>An IRA of a kind that the person does not know.</summary>
internal sealed record IraOfUnknownKindCase : LossCase
{
    /// <summary>Where the money is.</summary>
    public required WhatHappened Happened { get; init; }
}
