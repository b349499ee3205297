using RetirementLoss.Rules.Checking;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>What a thief took inside the account can count only up to the basis that the payouts of the year left. What of the other reading that would be is told with no amount, for it would take the place of the loss of that same basis.</summary>
internal sealed class ATheftInsideCountsOnlyBasisThatIsLeft(DateOnly askedOn) : PoolJoiner
{
    public override bool Takes(PoolEvent whole, PoolEvent more) => whole.IsPayout && more.IsTheftInside && !(whole.Basis is { IsZero: true } && more.Basis is { IsZero: true });

    public override JoinedEvents Join(PoolEvent whole, PoolEvent more)
    {
        if (FactsOfThePool.Of(whole, more).Against is { } against)
        {
            return against;
        }

        var paid = new WhatIf(askedOn).Short(whole.Told).Federal;
        if (whole.Basis is null || paid.Verdict == Assessing.Verdict.Depends)
        {
            return JoinedEvents.Refuse($"How much already-taxed money the payout left is not known, so what the theft could count is not either. Say what is not known of the payout");
        }

        var left = paid.Sums.Loss ?? paid.Sums.BasisCarried ?? Money.Zero;
        return left.IsPositive
            ? JoinedEvents.Two(PoolEvent.WithAmount(more.Told, BasisQuestions.Left, left).With(BasisQuestions.Given, Token.Of(BasisSource.Total)))
            : JoinedEvents.One(whole.Told);
    }
}
