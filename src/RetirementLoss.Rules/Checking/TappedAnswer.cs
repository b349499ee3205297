using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Checking;

/// <summary>The answer to three taps: firm where nothing else can turn it, and open where something can.</summary>
/// <param name="Kind">The kind of the answer; none where it is open.</param>
/// <param name="About">The year and the account in words.</param>
/// <param name="Says">The answer in a sentence or two.</param>
/// <param name="Then">What else to know, in small.</param>
/// <param name="Situation">The id of the situation whose law says why; none where the story decides.</param>
public sealed record TappedAnswer(AnswerKind? Kind, Sentence About, Sentence Says, string Then, string? Situation);
