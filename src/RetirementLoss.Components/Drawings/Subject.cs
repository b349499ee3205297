namespace RetirementLoss.Components.Drawings;

/// <summary>What a line drawing shows; its words always stand beside it.</summary>
public enum Subject
{
    FellStillThere,
    LessCameOut,
    Tricked,
    Hourglass,
    Moved,
    Failed,
    PaidBack,
    Loan,
    Contract,
    SomethingElse,
    Hands,
    Letter,
    State,
    Form,
    ShareTaken,
    CoinsIn,
    CoinsOut,
}
