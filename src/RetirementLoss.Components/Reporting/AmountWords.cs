namespace RetirementLoss.Components.Reporting;

/// <summary>The amounts of a report in words, by their names in the wire format.</summary>
public static class AmountWords
{
    /// <summary>The words.</summary>
    public static string Of(string name) => name switch
    {
        "economicLoss" => T("What the account fell by"),
        "basis" => T("Already-taxed money (basis)"),
        "received" => T("Paid out"),
        "taxable" => T("Part that is income"),
        "conversionIncome" => T("Part of the conversion that is income"),
        "taxableNextYear" => T("Income that counts next year"),
        "taxableInTwoYears" => T("Income that counts the year after that"),
        "loss" => T("Loss that tax law sees"),
        "floor" => T("Floor under this kind of deduction"),
        "overallLimit" => T("Cut for high income"),
        "deductible" => T("Can be deducted"),
        "againstGains" => T("Comes off capital gains"),
        "againstOtherIncome" => T("Comes off other income"),
        "itemizedTotal" => T("All itemized deductions, with this one"),
        "standardDeduction" => T("Standard deduction given up by itemizing"),
        "usefulOverStandardDeduction" => T("Part that lowers taxable income"),
        "beyondIncome" => T("Part that is more than the income of the year"),
        "minimumTaxAddBack" => T("Added back for the minimum tax"),
        "additionalTax" => T("Additional tax on an early payout"),
        "basisCarried" => T("Basis that goes on"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "This amount has no words yet; add them."),
    };
}
