using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Returns;

/// <summary>A fact that is not known and that moves the result of the return.</summary>
/// <param name="Account">The place of its account; none where it belongs to the return.</param>
/// <param name="Question">The question.</param>
public sealed record OpenFact(int? Account, Question Question);
