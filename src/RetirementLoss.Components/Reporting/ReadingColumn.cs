using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Reporting;

/// <summary>One amount under each value of an unknown fact.</summary>
/// <param name="Words">What the amount is.</param>
/// <param name="Amounts">The amount for each value, in their order; none where there is no such amount or the value alone does not fix it.</param>
public sealed record ReadingColumn(string Words, IReadOnlyList<Money?> Amounts);
