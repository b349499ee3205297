
namespace RetirementLoss.Components.Terms;

/// <summary>A piece of a sentence.</summary>
/// <param name="Words">The words as they stand.</param>
/// <param name="Term">The word of the field that they are; none for plain words.</param>
public sealed record TermPart(string Words, GlossaryTerm? Term);
