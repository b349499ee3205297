using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The deduction of 2025 to 2028 for people of 65 or older, open to those who itemize too (P.L. 119-21 sec. 70103).</summary>
/// <param name="Amount">For each person of 65 or older; married people must file jointly.</param>
/// <param name="PhaseOutRate">How much of the modified adjusted gross income above the start comes off.</param>
/// <param name="PhaseOutStart">Where it begins to shrink, unless the return is joint.</param>
/// <param name="PhaseOutStartJoint">Where it begins to shrink on a joint return.</param>
/// <param name="AmountLine">The line that works it out.</param>
/// <param name="TotalLine">The line that takes it into the total of its schedule.</param>
/// <param name="Form1040Line">The line of Form 1040 that takes the total.</param>
internal sealed record SeniorDeduction(
    Figure<Money> Amount,
    Figure<Rate> PhaseOutRate,
    Figure<Money> PhaseOutStart,
    Figure<Money> PhaseOutStartJoint,
    Figure<FormLine> AmountLine,
    Figure<FormLine> TotalLine,
    Figure<FormLine> Form1040Line);
