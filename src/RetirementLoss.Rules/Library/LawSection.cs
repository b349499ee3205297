namespace RetirementLoss.Rules.Library;

/// <summary>One part of a note on the law.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">Its text, in the plain marks that the notes are written in.</param>
public sealed record LawSection(string Heading, string Text);
