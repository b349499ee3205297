using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>One row of a file: its answers, or what is wrong with it.</summary>
/// <param name="Number">The number of the row, as a spreadsheet counts.</param>
/// <param name="Reference">The word of the sender for it.</param>
/// <param name="Sheet">The answers; none where something is wrong, or where it is a whole return.</param>
/// <param name="Refusal">What is wrong.</param>
internal sealed record ClientRow(long Number, string? Reference, Sheet? Sheet, Refusal? Refusal)
{
    /// <summary>The whole return, where the row is one.</summary>
    public RowReturn? Return { get; init; }

    /// <summary>Reads a line of JSON: the answers of one case, or a return with its accounts.</summary>
    public static ClientRow Read(long number, ReadOnlyMemory<byte> line)
    {
        using var json = RequestBody.JsonOfRow(line, out var refusal);
        if (json is null)
        {
            return new(number, null, null, refusal);
        }

        if (!ReturnBody.IsReturn(json.RootElement))
        {
            var body = RequestBody.ReadRow(json.RootElement);
            return new(number, body.Reference, body.Sheet, body.Refusal);
        }

        var whole = ReturnBody.ReadRow(json.RootElement);
        return new(number, whole.Reference, null, whole.Refusal) { Return = whole.IsRead ? new(whole.Sheet, whole.AsOf, ReturnPlaces.OfJson) : null };
    }
}
