namespace RetirementLoss.Components.States;

/// <summary>The place of a state on the map of tiles.</summary>
/// <param name="Code">The postal code.</param>
/// <param name="Column">The column, from 0 in the west.</param>
/// <param name="Row">The row, from 0 in the north.</param>
public sealed record Tile(string Code, int Column, int Row);
