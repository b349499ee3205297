namespace RetirementLoss.Rules.Worksheet;

/// <summary>What is wrong with a field of the basis worksheet, and what to do.</summary>
/// <param name="Row">The row, counted from zero.</param>
/// <param name="Field">The field.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record WorksheetProblem(int Row, WorksheetField Field, Sentence Message);
