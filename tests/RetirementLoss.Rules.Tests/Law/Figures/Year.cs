using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Figures;

/// <summary>Short words for the figures of a year.</summary>
internal static class Year
{
    public static FederalYear Of(int year) => FederalYears.Of(new TaxYear(year));

    public static TheoryData<int> All => [.. Enumerable.Range(2010, 17)];

    public static Money Dollars(int dollars) => Money.Of(dollars);
}
