using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Assessing;

/// <summary>A sentence that goes with a verdict: a caveat, a form, a document, a deadline or a way that works better.</summary>
/// <param name="Kind">What the note is for.</param>
/// <param name="Id">Its stable word.</param>
/// <param name="Text">The sentence, as a format with its values.</param>
/// <param name="RestsOn">The sources it rests on.</param>
public sealed record Note(NoteKind Kind, string Id, Sentence Text, params IReadOnlyList<Authority> RestsOn);
