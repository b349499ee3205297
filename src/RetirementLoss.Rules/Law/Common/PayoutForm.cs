namespace RetirementLoss.Rules.Law.Common;

/// <summary>In what a plan paid out.</summary>
public enum PayoutForm
{
    Cash,
    WorthlessShares,
    SharesWithValue,
}
