using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.TakenWithoutPermission;

/// <summary>Money that a thief took out of the account without its owner's permission.</summary>
internal sealed record TakenWithoutPermissionCase : ClaimCase
{
    /// <summary>The accounts the law counts together with it.</summary>
    public required Pool Pool { get; init; }

    /// <summary>What was taken out of an IRA; none for a plan, which is answered without amounts.</summary>
    public StolenPayout? Taken { get; init; }

    /// <summary>What the additional tax turns on.</summary>
    public required EarlyPayoutFacts Early { get; init; }

    // Only what is income can bear the additional tax: a plan's payout is none, and of an IRA's the part that reached its owner.
    public override PayoutFacts? Payout => Taken is null ? null : new(Pool, Early, Pool is Pool.InheritedTraditionalIras or Pool.InheritedRothIras);

    public override ItemClass ItemClass => ItemClass.CasualtyOrTheft;

    public override bool UnusedPartCounts => true;
}
