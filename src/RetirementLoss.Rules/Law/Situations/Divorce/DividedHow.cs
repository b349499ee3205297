namespace RetirementLoss.Rules.Law.Situations.Divorce;

/// <summary>How an account was divided.</summary>
internal enum DividedHow
{
    CourtOrder,
    IraTransfer,
    Withdrawal,
}
