namespace RetirementLoss.Rules.Library;

/// <summary>One row of a reference table.</summary>
/// <param name="Head">What the row is about.</param>
/// <param name="Hint">What must be true for it.</param>
/// <param name="Cells">Its cells, one for each column.</param>
public sealed record ReferenceRow(string Head, string? Hint, IReadOnlyList<ReferenceCell> Cells);
