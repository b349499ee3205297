namespace RetirementLoss.Web.Wire;

/// <summary>A situation by its word and its title.</summary>
/// <param name="Id">The stable word for it.</param>
/// <param name="Title">The situation in a few words.</param>
public sealed record SituationName(string Id, string Title);
