namespace RetirementLoss.Rules.Interview;

/// <summary>What a page of questions is asked for: whether there is a deduction at all, or what a person may want to know besides.</summary>
public enum Door
{
    /// <summary>Whether there is a deduction, or none.</summary>
    Kind,

    /// <summary>How much it is.</summary>
    Amount,

    /// <summary>What the payout costs: income, and the additional tax.</summary>
    Cost,

    /// <summary>What the state allows.</summary>
    State,

    /// <summary>What is only shown beside the answer, or sets a date.</summary>
    Shown,
}
