using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Client;

/// <summary>A page of the interview as a section, with those of its facts that these answers ask for.</summary>
/// <param name="Page">The page of the interview.</param>
/// <param name="Facts">Its facts, in order.</param>
public sealed record ClientSection(Page Page, IReadOnlyList<ClientFact> Facts);
