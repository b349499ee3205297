using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StolenAfterPayout;

/// <summary>Money that its owner took out and then lost to a thief.</summary>
internal sealed record StolenAfterPayoutCase : ClaimCase
{
    /// <summary>The accounts the law counts together with it; none where the account is neither an IRA nor in a plan.</summary>
    public Pool? Pool { get; init; }

    /// <summary>What the additional tax turns on.</summary>
    public required EarlyPayoutFacts Early { get; init; }

    /// <summary>Whether an exception frees a payout of another account from the additional tax of that account.</summary>
    public bool IsFreed { get; init; }

    /// <summary>What the owner believed the money was for.</summary>
    public required HandedOverFor For { get; init; }

    /// <summary>The payout and the theft.</summary>
    public required StolenPayout Stolen { get; init; }

    /// <summary>Whether the head of an investment scheme was charged.</summary>
    public bool LeadFigureCharged { get; init; }

    /// <summary>Gains from insurance for other personal property of the same year, above what it had cost.</summary>
    public Money CasualtyGains { get; init; }

    /// <summary>The day of the last payout, where a 60-day clock may still run.</summary>
    public DateOnly? LastPaidOn { get; init; }

    public override ItemClass ItemClass => ItemClass.CasualtyOrTheft;

    public override bool UnusedPartCounts => true;

    public override PayoutFacts? Payout => Pool is { } pool ? new(pool, Early, pool is Model.Pool.InheritedTraditionalIras or Model.Pool.InheritedRothIras) { WasStolen = true } : null;

    /// <summary>Whether the theft is, or on one reading may be, a personal one.</summary>
    public bool MayBePersonal => For is HandedOverFor.HelpingSomeone or HandedOverFor.FineOrFee;
}
