namespace RetirementLoss.Rules.Assessing;

/// <summary>Whether a deduction that the law allows can still bring money back.</summary>
internal enum TimeToRefund
{
    /// <summary>No rule found that the time to claim has passed.</summary>
    NotOver,

    /// <summary>The time to claim it has passed for nearly everybody.</summary>
    Over,

    /// <summary>The time has passed for the year itself, and a part of the loss goes on to years that may still be open.</summary>
    OverForTheYearItself,
}
