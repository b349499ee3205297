using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>A length of time set by law that does not change from year to year.</summary>
/// <param name="Length">The length, in the unit its name tells.</param>
/// <param name="Source">The source.</param>
/// <param name="Status">How well it is confirmed.</param>
/// <param name="CheckedOn">The day it was last checked.</param>
internal sealed record Period(int Length, Authority Source, FigureStatus Status, DateOnly CheckedOn);
