namespace RetirementLoss.Rules.Law.Situations.PlanLoan;

/// <summary>What the plan did when a loan was not paid back.</summary>
internal enum LoanEnd
{
    /// <summary>A deemed distribution: taxed, but the debt stays on the plan's books.</summary>
    Deemed,

    /// <summary>The account was reduced by the debt, which is an actual payout.</summary>
    Offset,
}
