namespace RetirementLoss.Rules.Worksheet;

/// <summary>A field of a row of the basis worksheet.</summary>
public enum WorksheetField
{
    Year,
    Kind,
    Amount,
    Value,
}
