using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>A 529 plan, Coverdell, ABLE or health savings account, and what became of it.</summary>
internal sealed record EducationAccountCase : ClaimCase
{
    /// <summary>What became of the money; none for a health savings account, where nothing turns on it.</summary>
    public WhatHappened? Happened { get; init; }

    /// <summary>Contributions that had not come back before the year.</summary>
    public Money Basis { get; init; }

    /// <summary>What was paid out in the year.</summary>
    public Money Received { get; init; }

    /// <summary>Whether another account of the kind still holds money.</summary>
    public bool OtherAccountsLeft { get; init; }

    /// <summary>Whether any of it went into such an account again within 60 days.</summary>
    public bool PutBack { get; init; }

    /// <summary>Contributions that did not come back.</summary>
    public Money NotComeBack => Basis - Received;

    /// <summary>Too much paid into a health savings account; none where nothing was.</summary>
    public TooMuchInHealthSavings? TooMuch { get; init; }
}
