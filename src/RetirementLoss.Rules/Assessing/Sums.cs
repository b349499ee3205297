using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>The amounts of an assessment; one that does not apply is absent, which is not zero.</summary>
public sealed record Sums
{
    /// <summary>The sums of a case before any rule has spoken.</summary>
    public static Sums None { get; } = new();

    /// <summary>What the account fell by, whatever the law says of it.</summary>
    public Money? EconomicLoss { get; init; }

    /// <summary>Already-taxed money that had not come back before this year.</summary>
    public Money? Basis { get; init; }

    /// <summary>What was paid out in the year.</summary>
    public Money? Received { get; init; }

    /// <summary>The part of the payout that is income.</summary>
    public Money? Taxable { get; init; }

    /// <summary>The part of a conversion to Roth that is income, in whatever year it counts; none where nothing was converted.</summary>
    public Money? ConversionIncome { get; init; }

    /// <summary>Income of what came out this year that counts only in the next year.</summary>
    public Money? TaxableNextYear { get; init; }

    /// <summary>Income of what came out this year that counts only in the year after the next.</summary>
    public Money? TaxableInTwoYears { get; init; }

    /// <summary>The loss the law sees, before any limit.</summary>
    public Money? Loss { get; init; }

    /// <summary>The floor under the deduction: under miscellaneous ones to 2017 a part of income, under a personal theft an amount and a part of income.</summary>
    public Money? Floor { get; init; }

    /// <summary>The overall limit's cut of all itemized deductions.</summary>
    public Money? OverallLimit { get; init; }

    /// <summary>What the loss adds to the deductions of the year.</summary>
    public Money? Deductible { get; init; }

    /// <summary>The part of a deductible capital loss that comes off capital gains.</summary>
    public Money? AgainstGains { get; init; }

    /// <summary>The part of a deductible capital loss that comes off other income, within the yearly limit.</summary>
    public Money? AgainstOtherIncome { get; init; }

    /// <summary>All itemized deductions, the loss among them, after every limit.</summary>
    public Money? ItemizedTotal { get; init; }

    /// <summary>The standard deduction that itemizing gives up.</summary>
    public Money? StandardDeduction { get; init; }

    /// <summary>The part of the deduction that lowers taxable income below what the standard deduction would have left.</summary>
    public Money? UsefulOverStandardDeduction { get; init; }

    /// <summary>What of the deduction is more than the income of the year, so that it lowers no tax of that year; none where income was not told or is enough.</summary>
    public Money? BeyondIncome { get; init; }

    /// <summary>What Form 6251 adds back for the alternative minimum tax.</summary>
    public Money? MinimumTaxAddBack { get; init; }

    /// <summary>The additional tax on an early payout.</summary>
    public Money? AdditionalTax { get; init; }

    /// <summary>Basis that is carried to later years or to the next account.</summary>
    public Money? BasisCarried { get; init; }

    /// <summary>Sums whose every amount is chosen by the same rule.</summary>
    public static Sums Of(Func<Func<Sums, Money?>, Money?> amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        return new()
        {
            EconomicLoss = amount(sums => sums.EconomicLoss),
            Basis = amount(sums => sums.Basis),
            Received = amount(sums => sums.Received),
            Taxable = amount(sums => sums.Taxable),
            ConversionIncome = amount(sums => sums.ConversionIncome),
            TaxableNextYear = amount(sums => sums.TaxableNextYear),
            TaxableInTwoYears = amount(sums => sums.TaxableInTwoYears),
            Loss = amount(sums => sums.Loss),
            Floor = amount(sums => sums.Floor),
            OverallLimit = amount(sums => sums.OverallLimit),
            Deductible = amount(sums => sums.Deductible),
            AgainstGains = amount(sums => sums.AgainstGains),
            AgainstOtherIncome = amount(sums => sums.AgainstOtherIncome),
            ItemizedTotal = amount(sums => sums.ItemizedTotal),
            StandardDeduction = amount(sums => sums.StandardDeduction),
            UsefulOverStandardDeduction = amount(sums => sums.UsefulOverStandardDeduction),
            BeyondIncome = amount(sums => sums.BeyondIncome),
            MinimumTaxAddBack = amount(sums => sums.MinimumTaxAddBack),
            AdditionalTax = amount(sums => sums.AdditionalTax),
            BasisCarried = amount(sums => sums.BasisCarried),
        };
    }
}
