namespace RetirementLoss.Rules.Papers;

/// <summary>What became of the money that Form 1099-R shows; the form itself cannot tell.</summary>
internal enum MoneyNow
{
    KeptAndEmpty,
    KeptAndSomeLeft,
    PutIntoAnotherAccount,
    ConvertedToRoth,
    StolenAfterwards,
    TakenByAThief,
    PensionStopped,
}
