using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>A payout that was taxed and had to be paid back.</summary>
internal sealed record EarlierPayoutRepaidCase : ClaimCase
{
    internal override Sentence Noun => $"repayment";

    public override Sentence Claimed => SeemedOwn ? (Sentence)$"A small repayment of income taxed earlier" : $"A repayment of money that had not looked like yours to keep";

    /// <summary>When it had been taxed.</summary>
    public required TaxedWhen Taxed { get; init; }

    /// <summary>Why it was paid back.</summary>
    public required RepaidWhy Why { get; init; }

    /// <summary>What was put back within three years; none where nothing was.</summary>
    public PutBack? PutBack { get; init; }

    /// <summary>The taxed part of what was paid back in the year.</summary>
    public required Money Repaid { get; init; }

    /// <summary>Whether, when it came, it looked like the holder's own without restriction.</summary>
    public bool SeemedOwn { get; init; } = true;

    /// <summary>The tax that the money had cost in the earlier year; none where it is not known.</summary>
    public Money? TaxItHadCost { get; init; }

    /// <summary>The tax that the deduction saves this year; none where it is not known.</summary>
    public Money? TaxDeductionSaves { get; init; }
}
