namespace RetirementLoss.Rules.Papers;

/// <summary>Boxes of a paper that stand together.</summary>
/// <param name="Title">The title of the part; none where the paper has no parts.</param>
/// <param name="Boxes">Its boxes, in the order of the paper.</param>
public sealed record PaperPart(string? Title, IReadOnlyList<PaperBox> Boxes)
{
    /// <summary>Whether its lines are not printed on the paper but asked beside it.</summary>
    public bool IsBesideThePaper { get; init; }
}
