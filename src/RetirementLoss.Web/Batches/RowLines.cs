namespace RetirementLoss.Web.Batches;

/// <summary>A few whole lines of a batch, one after the other.</summary>
/// <param name="Bytes">The lines with their ends; empty for a line that is too long.</param>
/// <param name="First">The number of the first of them, counted from 1.</param>
/// <param name="IsTooLong">Whether they are one line, of which nothing is kept because it is too long.</param>
internal sealed record RowLines(ReadOnlyMemory<byte> Bytes, long First, bool IsTooLong = false);
