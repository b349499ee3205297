using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>The payouts that the additional tax does not reach at all, whatever was done with the money.</summary>
internal static class FreeOfTheAdditionalTax
{
    /// <summary>Why it does not reach this payout; nothing where it does.</summary>
    public static Sentence? Because(ClaimCase facts, Exposed exposed) => (exposed.Total.IsZero, facts) switch
    {
        (true, _) => $"The tax is only on income, and none of the payout is income.",
        (_, { Payout.IsPaidBecauseOfDeath: true }) => $"Money paid because of a death is free of it.",
        (_, { Account: AccountKind.Plan457b } or { Payout.Early.IsRothIn457b: true }) => $"A governmental 457(b) plan does not bear it on its own money. Money that was rolled in from another kind of plan does.",
        (_, { Payout.Early.IsOver59Half: true }) => $"You were 59½ or older.",
        _ => null,
    };
}
