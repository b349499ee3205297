using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Law.EarlyPayout;

namespace RetirementLoss.Rules.Law.Situations.StolenAfterPayout;

/// <summary>Money that its owner took out and then lost to a thief.</summary>
public sealed record StolenAfterPayoutCase : PayoutCase
{
    /// <summary>What the owner believed the money was for.</summary>
    public required HandedOverFor For { get; init; }

    /// <summary>The payout and the theft.</summary>
    public required StolenPayout Stolen { get; init; }

    /// <summary>Whether the head of an investment scheme was charged.</summary>
    public bool LeadFigureCharged { get; init; }

    /// <summary>The day of the last payout, where a 60-day clock may still run.</summary>
    public DateOnly? LastPaidOn { get; init; }

    public override ItemClass ItemClass => ItemClass.CasualtyOrTheft;

    public override bool UnusedPartCounts => true;

    /// <summary>Whether the theft is, or on one reading may be, a personal one.</summary>
    public bool MayBePersonal => For is HandedOverFor.HelpingSomeone or HandedOverFor.FineOrFee;
}
