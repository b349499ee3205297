using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>A year with which the law on these losses turned, to be marked on a line of years.</summary>
/// <param name="Year">The first year of the new law.</param>
/// <param name="Words">What became law, in a sentence.</param>
/// <param name="Short">The same in a word or two.</param>
/// <param name="IsForGood">Whether it has no end.</param>
public sealed record TurnOfLaw(TaxYear Year, string Words, string Short, bool IsForGood);
