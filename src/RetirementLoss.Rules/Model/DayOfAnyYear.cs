using System.Globalization;

namespace RetirementLoss.Rules.Model;

/// <summary>A day that a sentence names without its year, such as April 15.</summary>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day of the month.</param>
public readonly record struct DayOfAnyYear(int Month, int Day)
{
    public override string ToString() => new DateOnly(DateOnly.MinValue.Year + 3, Month, Day).ToString("MMMM d", CultureInfo.InvariantCulture);
}
