using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Returns;

/// <summary>What the same return would be under the law of another year, and which single answer moves it.</summary>
/// <param name="Years">The return in every year that the product knows; empty where the year is not covered.</param>
/// <param name="Changes">The changes, those that can still be done first.</param>
public sealed record ReturnOtherwise(IReadOnlyList<YearOutcome> Years, IReadOnlyList<ReturnChange> Changes);
