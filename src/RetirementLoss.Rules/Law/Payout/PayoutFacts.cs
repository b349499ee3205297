using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>What the additional tax on an early payout needs to know of a case.</summary>
/// <param name="Pool">The accounts the law counts together.</param>
/// <param name="Early">Age, reason and recent conversions.</param>
/// <param name="IsPaidBecauseOfDeath">Whether a death made the payout, which frees it.</param>
/// <param name="KeptByHolder">What the holder kept, where part of what came out went on to another account; none where all was kept.</param>
/// <param name="Balance">What the account held before the payout, where it is known.</param>
/// <param name="BoxSeven">The code in box 7 of Form 1099-R, if known.</param>
/// <param name="Income">The income of the payout, where the sums of the case hold other amounts as well; else none.</param>
/// <param name="Paid">What was paid out, where the sums of the case hold other amounts as well; else none.</param>
/// <param name="IsTaxedLoan">Whether it is a loan that was taxed in place and stayed a loan, which is no payout that relief for a disaster reaches.</param>
internal sealed record PayoutFacts(Pool Pool, EarlyPayoutFacts Early, bool IsPaidBecauseOfDeath = false, Money? KeptByHolder = null, Money? Balance = null, BoxSevenCode? BoxSeven = null, Money? Income = null, Money? Paid = null, bool IsTaxedLoan = false)
{
    /// <summary>Whether the money was stolen after it was paid out.</summary>
    public bool WasStolen { get; init; }
}
