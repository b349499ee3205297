using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>What the return comes to on one way of filling in the open facts.</summary>
/// <param name="Facts">The answers on the return, filled in.</param>
/// <param name="Whole">The federal verdict.</param>
/// <param name="Parts">The part of each account.</param>
/// <param name="OnlyTogether">What no order can put down to one account.</param>
/// <param name="State">The verdict of the state; none where no state was tested.</param>
/// <param name="IsExact">Whether every value filled in stands for itself alone.</param>
internal sealed record ReturnOutcome(Answers Facts, Assessment Whole, IReadOnlyList<PartOfAccount> Parts, Money OnlyTogether, Assessment? State, bool IsExact)
{
    /// <summary>The places of the accounts that are not covered.</summary>
    public IReadOnlyList<int> NotCovered { get; init; } = [];
}
