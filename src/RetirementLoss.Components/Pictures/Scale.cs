using System.Globalization;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Pictures;

/// <summary>Turns amounts into places on a line, in percent of its length.</summary>
/// <param name="Most">The amount at the end of the line.</param>
public sealed record Scale(Money Most)
{
    private const decimal Whole = 100;

    /// <summary>The place of an amount; one that is off the line stands at its end.</summary>
    public decimal Of(Money amount) => Most.IsPositive ? Math.Clamp(amount.Dollars / Most.Dollars, 0, 1) * Whole : 0;

    /// <summary>A place or a length as a picture writes it.</summary>
    public static string Percent(decimal place) => $"{place.ToString("0.##", CultureInfo.InvariantCulture)}%";
}
