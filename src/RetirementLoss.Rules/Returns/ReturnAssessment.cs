using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>The verdict for the whole return, with the part that each account brings.</summary>
/// <param name="Whole">The verdict over all losses, with sums and reasons.</param>
/// <param name="Parts">The part of each account, in the order of the accounts.</param>
/// <param name="OnlyTogether">What the accounts bring together and no order can put down to one of them; none while a fact is open.</param>
/// <param name="Between">The deduction, or the ends between which open facts leave it.</param>
/// <param name="Open">The open facts that may move it.</param>
public sealed record ReturnAssessment(Assessment Whole, IReadOnlyList<PartOfAccount> Parts, Money? OnlyTogether, AmountSpan? Between, IReadOnlyList<OpenFact> Open)
{
    /// <summary>What the deduction is worth in ordinary income tax; none where nothing is useful or a fact is open.</summary>
    public Worth? Worth { get; init; }
}
