namespace RetirementLoss.Rules.Library;

/// <summary>Whether a state leaves the deduction open that federal law bars.</summary>
public enum StateAnswer
{
    /// <summary>Possible under the state's general rule.</summary>
    Open,

    /// <summary>Not allowed.</summary>
    Closed,

    /// <summary>Not clear, so that the state must be asked.</summary>
    Check,

    /// <summary>The year is not covered.</summary>
    NotCovered,
}
