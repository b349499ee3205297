using RetirementLoss.Web.Printing;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>A row with its answer, and with the letter on it where it could be judged.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Letter">The letter; none where the row has to be mended. It is written with its own look, or without where it is printed here.</param>
internal sealed record LetteredRow(BatchAnswer Answer, Func<string?, PrintedPaper>? Letter);
