namespace RetirementLoss.Rules.Papers;

/// <summary>What stands in a box of a paper.</summary>
public enum BoxKind
{
    /// <summary>Dollars, cents allowed.</summary>
    Amount,

    /// <summary>The tax year printed on the form.</summary>
    Year,

    /// <summary>One or two letters or digits.</summary>
    Code,

    /// <summary>A small box that is marked or not.</summary>
    Mark,

    /// <summary>A day.</summary>
    Day,

    /// <summary>The two letters of a state.</summary>
    State,

    /// <summary>A line that is not printed on the paper: one of a few choices.</summary>
    Choice,
}
