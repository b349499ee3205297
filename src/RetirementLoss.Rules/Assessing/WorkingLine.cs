using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>One line of the sums behind a step.</summary>
/// <param name="Words">What the amount is.</param>
/// <param name="Amount">The amount.</param>
public sealed record WorkingLine(Sentence Words, Money Amount);
