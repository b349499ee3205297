using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Assessing;

/// <summary>A question answered with "I don't know".</summary>
/// <param name="Question">The question.</param>
/// <param name="Matters">Whether any verdict or amount turns on it.</param>
/// <param name="TurnsVerdict">Whether the verdict, or whether anything can be deducted, turns on it.</param>
/// <param name="Readings">What each value it could have would give.</param>
public sealed record UnknownFact(Question Question, bool Matters, bool TurnsVerdict, IReadOnlyList<ReadingOfFact> Readings);
