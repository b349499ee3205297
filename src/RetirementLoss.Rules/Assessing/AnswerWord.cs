namespace RetirementLoss.Rules.Assessing;

/// <summary>The one word that answers.</summary>
public enum AnswerWord
{
    No,
    Partly,
    Yes,
    Depends,

    /// <summary>A deduction was there, and the time to claim it has passed for most people.</summary>
    TooLate,

    NotCovered,
}
