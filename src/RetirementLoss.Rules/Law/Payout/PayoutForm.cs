namespace RetirementLoss.Rules.Law.Payout;

/// <summary>In what a plan paid out.</summary>
internal enum PayoutForm
{
    Cash,
    WorthlessShares,
    SharesWithValue,
}
