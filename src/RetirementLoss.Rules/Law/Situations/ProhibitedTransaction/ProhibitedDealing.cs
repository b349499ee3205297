namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>What was done with the IRA that the law forbids.</summary>
internal enum ProhibitedDealing
{
    WithTheIra,
    BorrowedOnAnAnnuity,
    Pledged,
}
