namespace RetirementLoss.Rules.Model;

/// <summary>Something that sentences are written for, where somebody will read them.</summary>
internal interface IHeard
{
    /// <summary>Whether somebody will; if nobody does, a sentence for it is left without words.</summary>
    bool IsHeard { get; }
}
