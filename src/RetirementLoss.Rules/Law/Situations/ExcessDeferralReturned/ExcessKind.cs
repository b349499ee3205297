namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>Why money that was put into a plan was too much.</summary>
internal enum ExcessKind
{
    /// <summary>Pay deferred beyond the yearly limit of IRC 402(g).</summary>
    OverTheYearlyLimit,

    /// <summary>Too much for higher-paid employees: excess contributions under the ADP and ACP tests.</summary>
    FailedThePlanTests,

    /// <summary>All additions together beyond IRC 415(c).</summary>
    OverTheTotalLimit,
}
