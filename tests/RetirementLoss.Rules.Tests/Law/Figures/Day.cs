using System.Globalization;

namespace RetirementLoss.Rules.Tests.Law.Figures;

/// <summary>Reads days written as 2026-11-21.</summary>
internal static class Day
{
    public static DateOnly Of(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
