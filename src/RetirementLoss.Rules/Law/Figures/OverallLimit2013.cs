using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The overall limit on itemized deductions of 2013 to 2017 (old IRC 68).</summary>
/// <remarks>Medical expenses, investment interest, casualty and theft losses and wagering losses are not affected, and do not count for the cap.</remarks>
/// <param name="Threshold">The adjusted gross income above which it cuts.</param>
/// <param name="Rate">The part of the income above the threshold that is cut.</param>
/// <param name="Cap">The most that is cut, as a part of the affected deductions alone.</param>
internal sealed record OverallLimit2013(Figure<AmountsByStatus> Threshold, Figure<Rate> Rate, Figure<Rate> Cap);
