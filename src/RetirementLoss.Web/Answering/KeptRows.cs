namespace RetirementLoss.Web.Answering;

/// <summary>The basis worksheet as it was left.</summary>
/// <param name="Rows">The rows as typed.</param>
/// <param name="AreChecked">Whether the person asked for the result, so that what is wrong is to be said.</param>
public sealed record KeptRows(IReadOnlyList<WorksheetRow> Rows, bool AreChecked)
{
    /// <summary>No rows yet.</summary>
    public static KeptRows None { get; } = new([], false);
}
