using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>What of a payout the additional tax can reach: its income, and converted money that came out within five years.</summary>
/// <param name="Income">The part that is income.</param>
/// <param name="Converted">The part of recent taxed conversions that came out; contributions and older conversions come out before it.</param>
public sealed record Exposed(Money Income, Money Converted)
{
    /// <summary>Both together.</summary>
    public Money Total => Income + Converted;

    /// <summary>What this payout exposes. Source: IRC 72(t), 408A(d)(3)(F), 402A(c)(4)(D).</summary>
    public static Exposed Of(PayoutFacts facts, Sums sums)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(sums);
        var received = facts.KeptByHolder ?? sums.Received ?? Money.Zero;
        var comesOutFirst = (sums.Basis ?? Money.Zero) - facts.Early.RecentConversions;
        var converted = Pools.IsRoth(facts.Pool) ? Money.Min(facts.Early.RecentConversions, (received - comesOutFirst.OrZero).OrZero) : Money.Zero;
        var income = sums.Taxable ?? Money.Zero;
        return new(income, Money.Min(converted, (received - income).OrZero));
    }
}
