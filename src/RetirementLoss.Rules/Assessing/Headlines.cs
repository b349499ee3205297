using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>Writes the verdict in one sentence that names the year.</summary>
public static class Headlines
{
    /// <summary>The sentence for a verdict that a rule settled, or for the amount that stands at the end.</summary>
    public static FormattableString For(TaxYear year, Verdict verdict, Standing end)
    {
        ArgumentNullException.ThrowIfNull(end);
        if (end.Headline is { } settled)
        {
            return $"For {year}: {settled}";
        }

        return verdict switch
        {
            Verdict.Deductible => (FormattableString)$"For {year}: your whole loss of {end.Sums.Loss} could be deducted, {In(end.Character)}.{Worth(end.Sums)}",
            _ when end.Allowed is { IsZero: true } => (FormattableString)$"For {year}: no deduction in the end. The law sees a loss of {end.Sums.Loss}, but its limits leave nothing of it.",
            _ => (FormattableString)$"For {year}: {end.Allowed} of your {end.Sums.Loss} loss could be deducted, {In(end.Character)}.{Worth(end.Sums)}",
        };
    }

    private static string In(Character character) => character switch
    {
        Character.MiscellaneousItemized => "as a miscellaneous itemized deduction",
        Character.Itemized => "as an itemized deduction",
        Character.AboveTheLine => "whether or not you itemize",
        Character.Capital => "as a capital loss",
        Character.ExcludedFromIncome => "because the money is not income",
        Character.CreditOrDeduction => "as a deduction or a credit",
        Character.None => "as shown below",
        _ => throw new ArgumentOutOfRangeException(nameof(character), character, "This character has no words yet; add them."),
    };

    private static FormattableString Worth(Sums sums) => sums.UsefulOverStandardDeduction switch
    {
        { IsZero: true } => (FormattableString)$" It would not lower your tax, because your standard deduction of {sums.StandardDeduction} is larger than everything you could itemize.",
        { } useful when useful < sums.Loss => $" Only {useful} of it would lower your taxable income, because itemizing gives up your standard deduction of {sums.StandardDeduction}.",
        _ => $"",
    };
}
