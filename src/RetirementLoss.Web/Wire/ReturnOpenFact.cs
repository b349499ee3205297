namespace RetirementLoss.Web.Wire;

/// <summary>A fact that is not known and that may move the result of the return.</summary>
/// <param name="Account">The place of its account in the request, from 0; absent where it belongs to the return.</param>
/// <param name="Question">The question's id.</param>
/// <param name="SettledBy">The document that settles it; absent where none is known.</param>
public sealed record ReturnOpenFact(int? Account, string Question, string? SettledBy);
