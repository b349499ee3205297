namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>Stories about a retirement account that are not a plain payout, move or theft.</summary>
internal enum OtherEvent
{
    PensionStoppedByDeath,
    ExcessDeferralReturned,
    ContributionReturned,
    SharesPaidOutThenSold,
    PlanLoan,
    PlanOrFirmFailed,
    ProhibitedTransaction,
    EarlierPayoutRepaid,
    EstateTaxOnTheAccount,
    Divorce,
    NoneOfThese,
}
