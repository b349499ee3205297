using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Wire;

/// <summary>The answers of a request, each one read by its question.</summary>
/// <param name="Answers">The answers as tokens.</param>
/// <param name="AsOf">The day the question is asked, when the request names one.</param>
public sealed record Sheet(Answers Answers, DateOnly? AsOf);
