namespace RetirementLoss.Rules.Keeping;

/// <summary>What stands at the head of every file of ours.</summary>
internal interface IFileHead
{
    /// <summary>The word for files of ours.</summary>
    string Kind { get; }

    /// <summary>The day the question was asked.</summary>
    DateOnly AskedOn { get; }

    /// <summary>Which rules answered.</summary>
    FileStamps Rules { get; }

    /// <summary>What was said then.</summary>
    SavedResult Result { get; }
}
