namespace RetirementLoss.Rules.Model;

/// <summary>What happened, as a person tells it before anything else is asked.</summary>
public enum Story
{
    FellStillThere,
    LessCameOut,
    Stolen,
    SomeoneDied,
    Moved,
    Failed,
    PaidBack,
    Loan,
    Sold,
    SomethingElse,
}
