using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Client;

/// <summary>One fact of a client as it stands on the page for experts.</summary>
/// <param name="Question">The question it answers.</param>
/// <param name="SoFar">The answers that choose its words and its options.</param>
/// <param name="Token">The answer; none while the field is empty.</param>
/// <param name="Mark">The mark of the words it is shown in.</param>
/// <param name="IsFromBefore">Whether the answer was given to other words than those.</param>
public sealed record ClientFact(Question Question, Answers SoFar, string? Token, string Mark, bool IsFromBefore);
