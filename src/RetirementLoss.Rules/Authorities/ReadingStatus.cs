namespace RetirementLoss.Rules.Authorities;

/// <summary>How well the source itself was read when it entered the register.</summary>
public enum ReadingStatus
{
    /// <summary>The text of the source was read.</summary>
    InItsOwnText,

    /// <summary>Another source quotes or restates it; the text itself was not seen.</summary>
    ThroughAnotherSource,

    /// <summary>Stated from knowledge of the source; to be read again.</summary>
    FromKnowledge,
}
