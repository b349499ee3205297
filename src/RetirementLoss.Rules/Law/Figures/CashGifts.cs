using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The deduction for gifts in cash that only people who do not itemize have (IRC 170(p)), and the floor under the gifts of those who do (IRC 170(b)(1)(I)).</summary>
/// <param name="WithoutItemizing">The most that counts, unless the return is joint.</param>
/// <param name="WithoutItemizingJoint">The most that counts on a joint return.</param>
/// <param name="FloorWhenItemizing">The part of income above which itemized gifts count.</param>
internal sealed record CashGifts(Figure<Money> WithoutItemizing, Figure<Money> WithoutItemizingJoint, Figure<Rate> FloorWhenItemizing);
