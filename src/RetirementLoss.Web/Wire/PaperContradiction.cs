namespace RetirementLoss.Web.Wire;

/// <summary>Boxes that do not fit each other; no answer rests on them.</summary>
/// <param name="Boxes">The ids of the boxes.</param>
/// <param name="Message">What does not fit, and what to do.</param>
public sealed record PaperContradiction(IReadOnlyList<string> Boxes, string Message);
