using RetirementLoss.Rules.Returns;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>A row that is a whole return.</summary>
/// <param name="Sheet">What is said of the return and of its accounts.</param>
/// <param name="AsOf">The day the question is asked, where the row names one.</param>
/// <param name="Places">How its places are called where it came from.</param>
internal sealed record RowReturn(ReturnSheet Sheet, DateOnly? AsOf, ReturnPlaces Places);
