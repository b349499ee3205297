using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Checking;

/// <summary>A way to a deduction that people ask for, and why it is closed on these facts.</summary>
/// <param name="Id">Its stable word.</param>
/// <param name="Title">The way in a few words.</param>
/// <param name="Because">Why it is closed.</param>
/// <param name="Certainty">How firmly the law supports that.</param>
/// <param name="RestsOn">The sources, as they are cited for the year.</param>
public sealed record ClosedDeduction(string Id, string Title, Sentence Because, Certainty Certainty, IReadOnlyList<Citation> RestsOn);
