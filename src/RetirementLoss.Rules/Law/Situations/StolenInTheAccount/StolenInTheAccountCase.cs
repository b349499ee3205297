using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StolenInTheAccount;

/// <summary>Money that was stolen while the account still held it.</summary>
internal sealed record StolenInTheAccountCase : LossCase
{
    /// <summary>The accounts the law counts together with it.</summary>
    public required Pool Pool { get; init; }

    /// <summary>Already-taxed money that had not come back before the year; zero when none ever went in.</summary>
    public required Money Basis { get; init; }

    /// <summary>Whether shares of a real company fell because its managers lied.</summary>
    public bool IsCompanyFraud { get; init; }

    /// <summary>What was stolen, where it is less than basis; none where it is at least that much.</summary>
    public Money? StolenBelowBasis { get; init; }
}
