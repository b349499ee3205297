namespace RetirementLoss.Components.Client;

/// <summary>An account of the return as the page for experts lists it.</summary>
/// <param name="Key">The number under which it is kept.</param>
/// <param name="Name">Its name on the pages.</param>
/// <param name="IsShown">Whether its facts are those on the page.</param>
public sealed record ClientAccount(int Key, string Name, bool IsShown);
