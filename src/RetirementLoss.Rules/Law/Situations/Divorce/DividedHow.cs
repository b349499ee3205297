namespace RetirementLoss.Rules.Law.Situations.Divorce;

/// <summary>How an account was divided.</summary>
public enum DividedHow
{
    CourtOrder,
    IraTransfer,
    Withdrawal,
}
