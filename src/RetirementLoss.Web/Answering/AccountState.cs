namespace RetirementLoss.Web.Answering;

/// <summary>How far the answers of an account go.</summary>
public enum AccountState
{
    /// <summary>Nothing is told of it.</summary>
    NotBegun,

    /// <summary>Something is still to be answered, or does not fit.</summary>
    Open,

    /// <summary>It has an answer, though the person did not know all facts.</summary>
    NotAllKnown,

    /// <summary>It has an answer.</summary>
    Answered,
}
