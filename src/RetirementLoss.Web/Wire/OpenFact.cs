namespace RetirementLoss.Web.Wire;

/// <summary>A fact that is not known and that matters: ask for it before you rely on the answer.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Name">What is asked for, as a noun.</param>
/// <param name="TurnsVerdict">Whether it decides if anything can be deducted at all.</param>
/// <param name="SettledBy">The paper that settles it; absent where none is known.</param>
public sealed record OpenFact(string Question, string Name, bool TurnsVerdict, string? SettledBy);
