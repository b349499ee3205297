using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>A case in which a loss may be claimed on the return of the year.</summary>
internal abstract record ClaimCase : LossCase
{
    /// <summary>The return of the year; none where no question about it was asked because nothing could turn on it.</summary>
    public ReturnFacts? Return { get; init; }

    /// <summary>The payout, where the story has one that the additional tax could reach.</summary>
    public virtual PayoutFacts? Payout => null;

    /// <summary>What is claimed, at the start of a sentence.</summary>
    public virtual Sentence Claimed => $"A loss of this kind";

    /// <summary>The class of itemized deductions that a loss of this story belongs to.</summary>
    public virtual ItemClass ItemClass => ItemClass.Miscellaneous;

    /// <summary>Whether the loss comes of shares or bonds that became worthless, or of a debt that nobody can pay: a refund for those has its own time.</summary>
    public virtual bool IsWorthlessSecurity => false;

    /// <summary>Whether it comes of such a debt, and not of shares or bonds.</summary>
    public virtual bool IsBadDebt => false;

    /// <summary>Whether what the income of the year cannot use counts toward a net operating loss, as a business loss does.</summary>
    public virtual bool UnusedPartCounts => false;

    /// <summary>Whether that loss goes on to later years; it ends with the last return of a person who died.</summary>
    public virtual bool UnusedPartGoesForward => UnusedPartCounts;
}
