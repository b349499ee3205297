using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Library;

/// <summary>Where an example comes from, and the law that it tries; a reader can go to each.</summary>
/// <param name="Origin">Whose facts and sums it has.</param>
/// <param name="RestsOn">The sources on which it rests, the one that it is about first.</param>
public sealed record ExampleSource(ExampleOrigin Origin, IReadOnlyList<Authority> RestsOn);
