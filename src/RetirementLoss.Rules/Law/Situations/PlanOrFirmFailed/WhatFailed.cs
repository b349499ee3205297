namespace RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;

/// <summary>Who failed, or who paid or owes money for a loss in the account.</summary>
internal enum WhatFailed
{
    Employer,
    PlanEnded,
    PensionTakenOver,
    UnfundedPromise,
    Broker,
    Bank,
    Custodian,
    Fiduciary,
    Insurer,
}
