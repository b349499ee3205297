
namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>Where no already-taxed money is in the pool, no event takes any from another: all that comes out is income, each with its own answer.</summary>
internal sealed class WithoutAlreadyTaxedMoneyNothingIsShared : PoolJoiner
{
    public override bool Takes(PoolEvent whole, PoolEvent more) => Stands(whole) && Stands(more) && whole.Basis is { IsZero: true } && more.Basis is { IsZero: true };

    public override JoinedEvents Join(PoolEvent whole, PoolEvent more) => JoinedEvents.Two(more.Told);

    // A theft after a payout, or a forbidden deal, may be of the very money that the other event tells of.
    private static bool Stands(PoolEvent one) => one.IsPayout || one.IsLoan || one.IsTheftInside || one.Happened is WhatHappened.ConvertedToRoth or WhatHappened.RolledOver;
}
