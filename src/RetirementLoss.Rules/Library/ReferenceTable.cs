namespace RetirementLoss.Rules.Library;

/// <summary>A table that people look for, made from the rules and the figures.</summary>
/// <param name="Id">The stable word for it.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Caption">What the cells say.</param>
/// <param name="RowsAre">What the rows are, as the head of their column.</param>
/// <param name="Columns">The heads of the other columns.</param>
/// <param name="Rows">The rows.</param>
public sealed record ReferenceTable(string Id, string Title, string Caption, string RowsAre, IReadOnlyList<string> Columns, IReadOnlyList<ReferenceRow> Rows);
