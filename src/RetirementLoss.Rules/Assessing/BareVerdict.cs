using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>The verdicts alone, for whoever judges many sheets: no other years, other answers, claims or words for a screen.</summary>
/// <param name="Year">The tax year.</param>
/// <param name="Situation">The word for the situation.</param>
/// <param name="Federal">The federal verdict.</param>
/// <param name="State">The verdict of the state; none where none was tested.</param>
/// <param name="Unknowns">What the facts that are not known mean.</param>
/// <param name="Assumed">The ids of questions that were left out and for which the usual case was taken, or the only choice that fits.</param>
/// <param name="NotUsed">The ids of questions that were answered and that this case does not ask in this year.</param>
public sealed record BareVerdict(
    TaxYear Year, string Situation, Outcome Federal, StateOutcome? State, IReadOnlyList<UnknownFact> Unknowns, IReadOnlyList<string> Assumed, IReadOnlyList<string> NotUsed);
