using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The overall limit on itemized deductions from 2026 (IRC 68 as replaced by P.L. 119-21 sec. 70111).</summary>
/// <param name="Rate">The exact fraction of the lesser of the itemized deductions and the income in the top bracket that is cut.</param>
/// <param name="BracketStart">The taxable income at which the 37% bracket begins.</param>
internal sealed record OverallLimit2026(Figure<Rate> Rate, Figure<AmountsByStatus> BracketStart);
