namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>How many tax years after the payout the money was put back.</summary>
internal enum PutBackAfter
{
    OneYear,
    TwoYears,
    ThreeYears,
    Longer,
}
