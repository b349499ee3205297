using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Reference;

/// <summary>A year with which the law on these losses turned, to be marked on a line of years.</summary>
/// <param name="Year">The first year of the new law.</param>
/// <param name="Words">What became law, in a sentence.</param>
public sealed record TurnOfLaw(TaxYear Year, string Words);
