using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>A case in which money came out of an IRA or a workplace plan.</summary>
internal abstract record PayoutCase : ClaimCase
{
    /// <summary>The accounts the law counts together with it.</summary>
    public required Pool Pool { get; init; }

    /// <summary>What the additional tax turns on.</summary>
    public required EarlyPayoutFacts Early { get; init; }

    /// <summary>The code in box 7 of Form 1099-R, if known.</summary>
    public BoxSevenCode? BoxSeven { get; init; }

    /// <summary>What the holder kept, where part of what came out went on to another account; none where all was kept.</summary>
    public virtual Money? KeptByHolder => null;

    /// <summary>Whether a plan was that of someone who died.</summary>
    public bool FromSomeoneWhoDied { get; init; }

    /// <summary>What the account held before the payout, where it is known.</summary>
    public virtual Money? Balance => Early.Balance;

    /// <summary>Whether a death made the payout, which frees it from the additional tax.</summary>
    public bool IsPaidBecauseOfDeath => FromSomeoneWhoDied || Pool is Pool.InheritedTraditionalIras or Pool.InheritedRothIras;

    /// <summary>Whether it is a loan that was taxed in place and stayed a loan.</summary>
    public virtual bool IsTaxedLoan => false;

    public override PayoutFacts? Payout => new(Pool, Early, IsPaidBecauseOfDeath, KeptByHolder, Balance, BoxSeven, IsTaxedLoan: IsTaxedLoan);
}
