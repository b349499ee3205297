namespace RetirementLoss.Web.Wire;

/// <summary>A paper that a person may have in hand.</summary>
/// <param name="Id">The stable word under which its boxes are sent.</param>
/// <param name="Name">Its name as printed.</param>
/// <param name="WhatItIs">What it is, and who sends it.</param>
/// <param name="Boxes">Its boxes in the order of the paper.</param>
public sealed record PaperDescription(string Id, string Name, string WhatItIs, IReadOnlyList<PaperBox> Boxes)
{
    /// <summary>Writes one paper.</summary>
    public static PaperDescription From(Rules.Papers.Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return new(paper.Id, T(paper.Name), T(paper.WhatItIs), [.. paper.Boxes.Select(PaperBox.From)]);
    }
}
