using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>What of a payout the additional tax can reach: its income, and converted money that came out within five years.</summary>
/// <param name="Income">The part that is income.</param>
/// <param name="Converted">The part of recent taxed conversions that came out; contributions and older conversions come out before it.</param>
/// <param name="Paid">All that was paid out, with the part that is neither.</param>
internal sealed record Exposed(Money Income, Money Converted, Money Paid)
{
    /// <summary>Both together.</summary>
    public Money Total => Income + Converted;

    /// <summary>What this payout exposes. Source: IRC 72(t), 408A(d)(3)(F), 402A(c)(4)(D).</summary>
    public static Exposed Of(PayoutFacts facts, Sums sums)
    {
        if (facts.Income is { } ofThePayout)
        {
            return new(ofThePayout, Money.Zero, facts.Paid ?? ofThePayout);
        }

        var received = facts.KeptByHolder ?? sums.Received ?? Money.Zero;
        var income = sums.Taxable ?? Money.Zero;
        return new(income, Money.Min(ConvertedOut(facts, sums.Basis ?? Money.Zero, received), (received - income).OrZero), Money.Max(received, income));
    }

    // Contributions and older conversions come out first, then the taxed part of the recent ones, then their untaxed part: IRC 408A(d)(4)(B)(ii).
    private static Money ConvertedOut(PayoutFacts facts, Money basis, Money received)
    {
        var early = facts.Early;
        var comesOutFirst = (basis - early.RecentConversions - early.RecentUntaxed).OrZero;
        return !Pools.IsRoth(facts.Pool) ? Money.Zero : early.ConvertedOut ?? Money.Min(early.RecentConversions, (received - comesOutFirst).OrZero);
    }
}
