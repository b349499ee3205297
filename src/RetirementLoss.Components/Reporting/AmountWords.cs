namespace RetirementLoss.Components.Reporting;

/// <summary>The amounts of a report in words, by their names in the wire format.</summary>
public static class AmountWords
{
    /// <summary>The words.</summary>
    public static string Of(string name) => name switch
    {
        "economicLoss" => "What the account fell by",
        "basis" => "Already-taxed money (basis)",
        "received" => "Paid out",
        "taxable" => "Part that is income",
        "conversionIncome" => "Part of the conversion that is income",
        "taxableNextYear" => "Income that counts next year",
        "taxableInTwoYears" => "Income that counts the year after that",
        "loss" => "Loss that tax law sees",
        "floor" => "Floor under this kind of deduction",
        "overallLimit" => "Cut for high income",
        "deductible" => "Can be deducted",
        "againstGains" => "Comes off capital gains",
        "againstOtherIncome" => "Comes off other income",
        "itemizedTotal" => "All itemized deductions, with this one",
        "standardDeduction" => "Standard deduction given up by itemizing",
        "usefulOverStandardDeduction" => "Part that lowers taxable income",
        "beyondIncome" => "Part that is more than the income of the year",
        "minimumTaxAddBack" => "Added back for the minimum tax",
        "additionalTax" => "Additional tax on an early payout",
        "basisCarried" => "Basis that goes on",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "This amount has no words yet; add them."),
    };
}
