namespace RetirementLoss.Components.Asking;

/// <summary>The three fixed parts of every visit; how many questions there are depends on the answers, so none is counted.</summary>
public enum Part
{
    /// <summary>Year, account, and where the money is.</summary>
    TheAccount,

    /// <summary>What came out, what was taxed before, and the return.</summary>
    TheMoney,

    /// <summary>Checking the answers, and the verdict.</summary>
    YourAnswer,
}
