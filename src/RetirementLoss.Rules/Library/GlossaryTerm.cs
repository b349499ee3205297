using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Library;

/// <summary>A word of the field, told in plain words.</summary>
/// <param name="Id">The stable word for it, which is its place on the page too.</param>
/// <param name="Term">The word as forms and letters use it.</param>
/// <param name="Means">What it means, in one or two sentences.</param>
/// <param name="Said">How people say it when they do not know the word.</param>
/// <param name="WrittenAs">The words by which it stands in our own sentences; empty where it is too common to mark.</param>
/// <param name="Sources">Where the law defines it or draws its line; empty for everyday words.</param>
public sealed record GlossaryTerm(string Id, string Term, string Means, IReadOnlyList<string> Said, IReadOnlyList<string> WrittenAs, IReadOnlyList<Authority> Sources);
