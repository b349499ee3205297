using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>The amounts of an assessment; one that does not apply is absent, which is not zero.</summary>
public sealed record Sums
{
    private readonly HeldAmount economicLoss;
    private readonly HeldAmount basis;
    private readonly HeldAmount received;
    private readonly HeldAmount taxable;
    private readonly HeldAmount conversionIncome;
    private readonly HeldAmount taxableNextYear;
    private readonly HeldAmount taxableInTwoYears;
    private readonly HeldAmount loss;
    private readonly HeldAmount floor;
    private readonly HeldAmount overallLimit;
    private readonly HeldAmount deductible;
    private readonly HeldAmount againstGains;
    private readonly HeldAmount againstOtherIncome;
    private readonly HeldAmount itemizedTotal;
    private readonly HeldAmount standardDeduction;
    private readonly HeldAmount usefulOverStandardDeduction;
    private readonly HeldAmount beyondIncome;
    private readonly HeldAmount minimumTaxAddBack;
    private readonly HeldAmount additionalTax;
    private readonly HeldAmount basisCarried;

    /// <summary>The sums of a case before any rule has spoken.</summary>
    public static Sums None { get; } = new();

    /// <summary>What the account fell by, whatever the law says of it.</summary>
    public Money? EconomicLoss { get => economicLoss.Amount; init => economicLoss = new(value); }

    /// <summary>Already-taxed money that had not come back before this year.</summary>
    public Money? Basis { get => basis.Amount; init => basis = new(value); }

    /// <summary>What was paid out in the year.</summary>
    public Money? Received { get => received.Amount; init => received = new(value); }

    /// <summary>The part of the payout that is income.</summary>
    public Money? Taxable { get => taxable.Amount; init => taxable = new(value); }

    /// <summary>The part of a conversion to Roth that is income, in whatever year it counts; none where nothing was converted.</summary>
    public Money? ConversionIncome { get => conversionIncome.Amount; init => conversionIncome = new(value); }

    /// <summary>Income of what came out this year that counts only in the next year.</summary>
    public Money? TaxableNextYear { get => taxableNextYear.Amount; init => taxableNextYear = new(value); }

    /// <summary>Income of what came out this year that counts only in the year after the next.</summary>
    public Money? TaxableInTwoYears { get => taxableInTwoYears.Amount; init => taxableInTwoYears = new(value); }

    /// <summary>The loss the law sees, before any limit.</summary>
    public Money? Loss { get => loss.Amount; init => loss = new(value); }

    /// <summary>The floor under the deduction: under miscellaneous ones to 2017 a part of income, under a personal theft an amount and a part of income.</summary>
    public Money? Floor { get => floor.Amount; init => floor = new(value); }

    /// <summary>The overall limit's cut of all itemized deductions.</summary>
    public Money? OverallLimit { get => overallLimit.Amount; init => overallLimit = new(value); }

    /// <summary>What the loss adds to the deductions of the year.</summary>
    public Money? Deductible { get => deductible.Amount; init => deductible = new(value); }

    /// <summary>The part of a deductible capital loss that comes off capital gains.</summary>
    public Money? AgainstGains { get => againstGains.Amount; init => againstGains = new(value); }

    /// <summary>The part of a deductible capital loss that comes off other income, within the yearly limit.</summary>
    public Money? AgainstOtherIncome { get => againstOtherIncome.Amount; init => againstOtherIncome = new(value); }

    /// <summary>All itemized deductions, the loss among them, after every limit.</summary>
    public Money? ItemizedTotal { get => itemizedTotal.Amount; init => itemizedTotal = new(value); }

    /// <summary>The standard deduction that itemizing gives up.</summary>
    public Money? StandardDeduction { get => standardDeduction.Amount; init => standardDeduction = new(value); }

    /// <summary>The part of the deduction that lowers taxable income below what the standard deduction would have left.</summary>
    public Money? UsefulOverStandardDeduction { get => usefulOverStandardDeduction.Amount; init => usefulOverStandardDeduction = new(value); }

    /// <summary>What of the deduction is more than the income of the year, so that it lowers no tax of that year; none where income was not told or is enough.</summary>
    public Money? BeyondIncome { get => beyondIncome.Amount; init => beyondIncome = new(value); }

    /// <summary>What Form 6251 adds back for the alternative minimum tax.</summary>
    public Money? MinimumTaxAddBack { get => minimumTaxAddBack.Amount; init => minimumTaxAddBack = new(value); }

    /// <summary>The additional tax on an early payout.</summary>
    public Money? AdditionalTax { get => additionalTax.Amount; init => additionalTax = new(value); }

    /// <summary>Basis that is carried to later years or to the next account.</summary>
    public Money? BasisCarried { get => basisCarried.Amount; init => basisCarried = new(value); }

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
