namespace RetirementLoss.Rules.Worksheet;

/// <summary>One row of the basis worksheet as it was typed.</summary>
/// <param name="Year">The tax year.</param>
/// <param name="Kind">The token of what it was.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Value">For a withdrawal, the value that its sum needs.</param>
public sealed record WorksheetRow(string Year = "", string Kind = "", string Amount = "", string Value = "")
{
    /// <summary>Whether nothing was typed in it; what it is stands there before anything is typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Year + Amount + Value);
}
