using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>What came of a file, for a page: the counts, and the first rows of either kind.</summary>
/// <param name="ReadAs">How the file was read.</param>
/// <param name="Good">So many rows were judged.</param>
/// <param name="Bad">So many rows have to be mended.</param>
/// <param name="Judged">The first rows that were judged.</param>
/// <param name="ToMend">The first rows that have to be mended.</param>
public sealed record FileSummary(string ReadAs, int Good, int Bad, IReadOnlyList<BatchAnswer> Judged, IReadOnlyList<BatchAnswer> ToMend);
