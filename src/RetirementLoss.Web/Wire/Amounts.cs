using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>The amounts of an assessment in dollars; one that does not apply is absent, which is not zero.</summary>
public sealed record Amounts
{
    /// <summary>What the account fell by, whatever the law says of it.</summary>
    public decimal? EconomicLoss { get; init; }

    /// <summary>Already-taxed money that had not come back before this year.</summary>
    public decimal? Basis { get; init; }

    /// <summary>What was paid out in the year.</summary>
    public decimal? Received { get; init; }

    /// <summary>The part of the payout that is income.</summary>
    public decimal? Taxable { get; init; }

    /// <summary>The part of a conversion to Roth that is income, in whatever year it counts.</summary>
    public decimal? ConversionIncome { get; init; }

    /// <summary>Income of what came out this year that counts only in the next year.</summary>
    public decimal? TaxableNextYear { get; init; }

    /// <summary>Income of what came out this year that counts only in the year after the next.</summary>
    public decimal? TaxableInTwoYears { get; init; }

    /// <summary>The loss the law sees, before any limit.</summary>
    public decimal? Loss { get; init; }

    /// <summary>The floor under miscellaneous itemized deductions.</summary>
    public decimal? Floor { get; init; }

    /// <summary>The overall limit's cut of all itemized deductions.</summary>
    public decimal? OverallLimit { get; init; }

    /// <summary>What the loss adds to the deductions of the year.</summary>
    public decimal? Deductible { get; init; }

    /// <summary>The part of a deductible capital loss that comes off capital gains.</summary>
    public decimal? AgainstGains { get; init; }

    /// <summary>The part of a deductible capital loss that comes off other income.</summary>
    public decimal? AgainstOtherIncome { get; init; }

    /// <summary>All itemized deductions, the loss among them, after every limit.</summary>
    public decimal? ItemizedTotal { get; init; }

    /// <summary>The standard deduction that itemizing gives up.</summary>
    public decimal? StandardDeduction { get; init; }

    /// <summary>The part of the deduction that lowers taxable income below what the standard deduction would have left.</summary>
    public decimal? UsefulOverStandardDeduction { get; init; }

    /// <summary>What of the deduction is more than the income of the year, so that it lowers no tax of that year.</summary>
    public decimal? BeyondIncome { get; init; }

    /// <summary>What the alternative minimum tax adds back.</summary>
    public decimal? MinimumTaxAddBack { get; init; }

    /// <summary>The additional tax on an early payout.</summary>
    public decimal? AdditionalTax { get; init; }

    /// <summary>Basis that is carried to later years or to the next account.</summary>
    public decimal? BasisCarried { get; init; }

    /// <summary>Writes the sums of an assessment.</summary>
    public static Amounts From(Sums sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        return new()
        {
            EconomicLoss = Dollars(sums.EconomicLoss),
            Basis = Dollars(sums.Basis),
            Received = Dollars(sums.Received),
            Taxable = Dollars(sums.Taxable),
            ConversionIncome = Dollars(sums.ConversionIncome),
            TaxableNextYear = Dollars(sums.TaxableNextYear),
            TaxableInTwoYears = Dollars(sums.TaxableInTwoYears),
            Loss = Dollars(sums.Loss),
            Floor = Dollars(sums.Floor),
            OverallLimit = Dollars(sums.OverallLimit),
            Deductible = Dollars(sums.Deductible),
            AgainstGains = Dollars(sums.AgainstGains),
            AgainstOtherIncome = Dollars(sums.AgainstOtherIncome),
            ItemizedTotal = Dollars(sums.ItemizedTotal),
            StandardDeduction = Dollars(sums.StandardDeduction),
            UsefulOverStandardDeduction = Dollars(sums.UsefulOverStandardDeduction),
            BeyondIncome = Dollars(sums.BeyondIncome),
            MinimumTaxAddBack = Dollars(sums.MinimumTaxAddBack),
            AdditionalTax = Dollars(sums.AdditionalTax),
            BasisCarried = Dollars(sums.BasisCarried),
        };
    }

    /// <summary>An amount as a JSON number, or none.</summary>
    public static decimal? Dollars(Money? amount) => amount is { } some ? Dollars(some) : null;

    // A decimal remembers the zeros of the sum it came from: 1200.0000 prints as such. Dividing by a one of full scale drops them.
    /// <summary>An amount as a JSON number without trailing zeros.</summary>
    public static decimal Dollars(Money amount) => amount.Dollars / 1.0000000000000000000000000000m;
}
