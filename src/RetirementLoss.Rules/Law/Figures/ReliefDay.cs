using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

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

    /// <summary>Whether the relief covers that day.</summary>
    public bool Covers(DateOnly day) => day >= First && !(day > Last);

    /// <summary>Whether it covers some days of the year and not others.</summary>
    public bool TurnsWithin(TaxYear year) => Covers(year.FirstDay) != Covers(year.LastDay);
}
