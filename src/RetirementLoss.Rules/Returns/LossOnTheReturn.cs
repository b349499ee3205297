using RetirementLoss.Rules.Law.CapitalLoss;
using RetirementLoss.Rules.Law.ItemizedDeduction;

namespace RetirementLoss.Rules.Returns;

/// <summary>One loss, or the sum of several of one class, as it meets the limits of the return.</summary>
internal sealed record LossOnTheReturn : CapitalCase
{
    /// <summary>Its class on Schedule A.</summary>
    public required ItemClass Class { get; init; }

    /// <summary>Whether a part that the income of the year cannot use counts in other years.</summary>
    public required bool CountsInOtherYears { get; init; }

    public override ItemClass ItemClass => Class;

    public override Sentence Claimed => $"A loss of this class";

    public override bool UnusedPartCounts => CountsInOtherYears;
}
