using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>What does not count of a personal theft (IRC 165(h)(1), (2)).</summary>
/// <param name="PerEvent">The amount of each theft that does not count.</param>
/// <param name="IncomeShare">The part of adjusted gross income that all of them together must exceed.</param>
internal sealed record PersonalTheftFloors(Figure<Money> PerEvent, Figure<Rate> IncomeShare);
