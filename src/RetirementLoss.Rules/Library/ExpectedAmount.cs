using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>An amount that was worked out by hand, to be held against the rules.</summary>
/// <param name="Name">Which amount it is, by its name in the wire format.</param>
/// <param name="ByHand">The amount; none says that it does not apply.</param>
/// <param name="Now">The same amount out of the sums of a report.</param>
public sealed record ExpectedAmount(string Name, Money? ByHand, Func<Sums, Money?> Now);
