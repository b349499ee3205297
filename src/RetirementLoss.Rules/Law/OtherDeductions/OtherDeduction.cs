namespace RetirementLoss.Rules.Law.OtherDeductions;

/// <summary>A way to a deduction that people ask for, with the reasons why it may be closed.</summary>
/// <param name="Id">Its stable word.</param>
/// <param name="Title">The way in a few words.</param>
/// <param name="SaidBy">Notes of rules that say the same in short, so that it need not be said twice.</param>
/// <param name="Reasons">The reasons, of which the first that fits is told; where none fits, nothing is said of the way.</param>
internal sealed record OtherDeduction(string Id, string Title, IReadOnlyList<string> SaidBy, params IReadOnlyList<OtherDeductionReason> Reasons);
