namespace RetirementLoss.Rules.Assessing;

/// <summary>What a popular claim is about, in the order in which the claims are shown.</summary>
public enum ClaimTopic
{
    InsideTheAccount,
    WhatYouPutIn,
    WhenALossCounts,
    TheTaxReturn,
    MovingMoney,
    TakingMoneyOut,
    PlanLoans,
    LimitsAndRequiredPayments,
    TheftAndFraud,
    TaxableAccounts,
    GeneralAdvice,
}
