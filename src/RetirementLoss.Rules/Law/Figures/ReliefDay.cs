using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The first and the last day of a relief that begins or ends inside a tax year, both days counted.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; none where the relief has no end date.</param>
/// <param name="Source">The source.</param>
/// <param name="Status">How well it is confirmed.</param>
/// <param name="CheckedOn">The day it was last checked.</param>
internal sealed record ReliefDay(DateOnly First, DateOnly? Last, Authority Source, FigureStatus Status, DateOnly CheckedOn)
{
    /// <summary>The last day of a relief that has ended.</summary>
    /// <exception cref="InvalidOperationException">The relief has no end date.</exception>
    public DateOnly End => Last ?? throw new InvalidOperationException("This relief has no end date. Ask for its first day, or give it a last one in ReliefDays.json.");
}
