using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>A pension or annuity that stopped at a death.</summary>
internal sealed record PensionStoppedByDeathCase : ClaimCase
{
    public override ItemClass ItemClass => ItemClass.Other;

    public override bool UnusedPartCounts => true;

    public override bool UnusedPartGoesForward => ReturnOf != WhoseReturn.FinalReturn;

    /// <summary>Whether the annuity came out of an IRA, for which nothing settles the rule.</summary>
    public required bool IsIra { get; init; }

    /// <summary>Whether it was paid in regular payments over life or over more than a year.</summary>
    public required bool PaidAsAnnuity { get; init; }

    /// <summary>Whether payments had begun before the death.</summary>
    public required bool HadBegun { get; init; }

    /// <summary>Whether someone is still being paid.</summary>
    public required bool SurvivorStillPaid { get; init; }

    /// <summary>Already-taxed money in it when the payments began.</summary>
    public required Money Cost { get; init; }

    /// <summary>The tax-free part of all payments made.</summary>
    public required Money Recovered { get; init; }

    /// <summary>Cost that never came back, where a letter names it in place of its parts.</summary>
    public Money? CostTold { get; init; }

    /// <summary>The payments by which it came back, where they are told in place of what came back.</summary>
    public CostByMonths? Months { get; init; }

    /// <summary>How much of the refund this person gets.</summary>
    public RefundShare Share { get; init; } = RefundShare.Whole;

    /// <summary>The day the annuity began; none where nothing turns on it.</summary>
    public DateOnly? BeganOn { get; init; }

    /// <summary>Whether a refund or what was guaranteed is paid to someone.</summary>
    public bool HasRefund { get; init; }

    /// <summary>The part of it that is free of tax.</summary>
    public Money RefundTaxFree { get; init; }

    /// <summary>On whose return the deduction is asked for.</summary>
    public WhoseReturn ReturnOf { get; init; }

    /// <summary>Whether the tax year is that of the death, or of the refund where there is one.</summary>
    public bool IsTheYear { get; init; } = true;

    /// <summary>Cost that had not come back when the payments stopped.</summary>
    public Money CostLeft => CostTold ?? (Cost - CameBack).OrZero;

    /// <summary>What came back of it tax-free.</summary>
    public Money CameBack => Months?.BackOf(Cost) ?? Recovered;

    /// <summary>The part of the cost left over that goes with this person's part of the refund.</summary>
    public Money CostOfMine => HasRefund ? Share.Of(CostLeft) : CostLeft;

    /// <summary>What of it is left after the refund.</summary>
    public Money LeftAfterRefund => (CostOfMine - RefundTaxFree).OrZero;
}
