namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>Where the money is now.</summary>
internal enum WhatHappened
{
    StillInside,
    PartlyPaidOut,
    PaidOut,
    RolledOver,
    ConvertedToRoth,
    Stolen,
    SomethingElse,
}
