namespace RetirementLoss.Components.Reporting;

/// <summary>The amounts of a report in words, the one home of them: by their names in the wire format, and as rows of sums take them.</summary>
public static class AmountWords
{
    internal static string Loss => T("Loss that tax law sees");

    internal static string Floor => T("Floor under this kind of deduction");

    internal static string OverallLimit => T("Cut for high income");

    internal static string Deductible => T("You could deduct");

    internal static string AgainstGains => T("Of this, what comes off capital gains");

    internal static string AgainstOtherIncome => T("Of this, what comes off other income");

    internal static string Received => T("What came out of the account");

    internal static string Taxable => T("Part of the payout that is income");

    internal static string ConversionIncome => T("Part of the conversion that is income");

    internal static string TaxableNextYear => T("Income of it that counts next year");

    internal static string TaxableInTwoYears => T("Income of it that counts the year after that");

    internal static string AdditionalTax => T("Additional tax on an early payout");

    internal static string EconomicLoss => T("What was lost in money, whatever tax law says");

    internal static string ItemizedTotal => T("All your itemized deductions, with this one");

    internal static string StandardDeduction => T("Standard deduction you give up by itemizing");

    internal static string UsefulOverStandardDeduction => T("Part that lowers your taxable income");

    internal static string BeyondIncome => T("Part that is more than your income of the year");

    internal static string MinimumTaxAddBack => T("Added back for the alternative minimum tax");

    internal static string BasisCarried => T("Basis that goes on, with the account or in new shares");

    /// <summary>The basis; of a loss that is not what the payout left of it, in the words that fit that.</summary>
    internal static string Basis(bool isOfThePayout) => isOfThePayout ? T("Already-taxed money not yet back (your basis)") : T("Your basis in what was lost");

    /// <summary>The words.</summary>
    public static string Of(string name) => name switch
    {
        "economicLoss" => EconomicLoss,
        "basis" => Basis(isOfThePayout: true),
        "received" => Received,
        "taxable" => Taxable,
        "conversionIncome" => ConversionIncome,
        "taxableNextYear" => TaxableNextYear,
        "taxableInTwoYears" => TaxableInTwoYears,
        "loss" => Loss,
        "floor" => Floor,
        "overallLimit" => OverallLimit,
        "deductible" => Deductible,
        "againstGains" => AgainstGains,
        "againstOtherIncome" => AgainstOtherIncome,
        "itemizedTotal" => ItemizedTotal,
        "standardDeduction" => StandardDeduction,
        "usefulOverStandardDeduction" => UsefulOverStandardDeduction,
        "beyondIncome" => BeyondIncome,
        "minimumTaxAddBack" => MinimumTaxAddBack,
        "additionalTax" => AdditionalTax,
        "basisCarried" => BasisCarried,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "This amount has no words yet; add them."),
    };
}
