using System.Globalization;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Content;

/// <summary>The year that an address asks for.</summary>
public static class Years
{
    /// <summary>The year, where it is one that is covered; anything else asks for none.</summary>
    public static TaxYear? Read(string? typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Checker.Years.Any(year => year.Number == number)
            ? new TaxYear(number)
            : null;

    /// <summary>The address of a page for the year, or for all years.</summary>
    public static string Address(string page, TaxYear? year) => year is { } chosen ? $"{page}?year={chosen}" : page;
}
