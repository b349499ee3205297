namespace RetirementLoss.Web.Batches;

/// <summary>A line that tells a page how far its file is, and hands it the next part of the result.</summary>
/// <param name="Rows">So many rows there are.</param>
/// <param name="Done">So many are done.</param>
/// <param name="Bad">So many of them have to be mended.</param>
/// <param name="ReadAs">How the file was read.</param>
/// <param name="Text">The next part of the result.</param>
/// <param name="ToMend">The rows of this part that have to be mended, a sentence each.</param>
/// <param name="Zip">The next part of a zip of letters.</param>
/// <param name="Problem">Why nothing was read; absent where something was.</param>
internal sealed record FileProgress(int Rows, int Done, int Bad, string? ReadAs, string? Text, IReadOnlyList<string>? ToMend, byte[]? Zip = null, string? Problem = null);
