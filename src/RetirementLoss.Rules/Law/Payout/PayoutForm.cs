namespace RetirementLoss.Rules.Law.Payout;

/// <summary>In what a plan paid out.</summary>
public enum PayoutForm
{
    Cash,
    WorthlessShares,
    SharesWithValue,
}
