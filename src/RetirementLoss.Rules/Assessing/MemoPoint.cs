using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Assessing;

/// <summary>A point of the technical part of a memo.</summary>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Says">What it says.</param>
/// <param name="RestsOn">The sources it rests on.</param>
public sealed record MemoPoint(Sentence Title, Sentence Says, params IReadOnlyList<Authority> RestsOn);
