using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Exploring;

/// <summary>One question as it stands while other answers are tried.</summary>
/// <param name="Question">The question.</param>
/// <param name="SoFar">The answers before it, which choose its words and its options.</param>
/// <param name="Typed">What was typed or chosen, or the token of the kept answer; empty where there is none.</param>
/// <param name="Problem">What is wrong with it and how to mend it.</param>
/// <param name="Kept">The kept answer in words; none where the kept answers did not need the question.</param>
/// <param name="IsChanged">Whether the answer is another one than the kept one.</param>
/// <param name="Mark">The mark of the words it is shown in.</param>
/// <param name="IsFromBefore">Whether the kept answer stands here, under words other than those it was given to.</param>
public sealed record TrialField(Question Question, Answers SoFar, string Typed, string? Problem, string? Kept, bool IsChanged, string? Mark = null, bool IsFromBefore = false);
