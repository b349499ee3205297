using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>One row of a file: its answers, or what is wrong with it.</summary>
/// <param name="Number">The number of the row, as a spreadsheet counts.</param>
/// <param name="Reference">The word of the sender for it.</param>
/// <param name="Sheet">The answers; none where something is wrong.</param>
/// <param name="Refusal">What is wrong.</param>
internal sealed record ClientRow(long Number, string? Reference, Sheet? Sheet, Refusal? Refusal);
