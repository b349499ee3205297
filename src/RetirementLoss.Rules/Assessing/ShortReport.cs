namespace RetirementLoss.Rules.Assessing;

/// <summary>The answer alone: without other years, other answers and popular claims, which take most of the time of a report.</summary>
/// <param name="Federal">The federal verdict.</param>
/// <param name="State">The verdict of the state; none where none was tested.</param>
/// <param name="Unknowns">What the facts that are not known mean.</param>
/// <param name="Screen">What a person should know first.</param>
public sealed record ShortReport(Assessment Federal, StateAssessment? State, IReadOnlyList<UnknownFact> Unknowns, FirstScreen Screen);
