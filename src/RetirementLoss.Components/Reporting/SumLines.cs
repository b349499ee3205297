using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Reporting;

/// <summary>Puts the amounts of an assessment into rows, in words; an amount that does not apply has no row.</summary>
public static class SumLines
{
    /// <summary>The rows that lead to what may be deducted.</summary>
    public static IReadOnlyList<SumLine> OfTheLoss(Sums sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        return Present(
            Row("Already-taxed money not yet back (your basis)", sums.Basis),
            Row("Paid out to you", sums.Received, takesAway: sums.Loss is not null),
            Row("Loss that tax law sees", sums.Loss, isResult: true),
            Row("Floor under this kind of deduction", sums.Floor, takesAway: true),
            Row("Cut for high income", sums.OverallLimit, takesAway: true),
            Row("You could deduct", sums.Deductible, isResult: true));
    }

    /// <summary>The rows that stand beside: what the account fell by, what is income, what the deduction is worth.</summary>
    public static IReadOnlyList<SumLine> Beside(Sums sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        return Present(
            Row("What the account fell by, whatever tax law says", sums.EconomicLoss),
            Row("Part of the payout that is income", sums.Taxable),
            Row("Additional tax on an early payout", sums.AdditionalTax),
            Row("All your itemized deductions, with this one", sums.ItemizedTotal),
            Row("Standard deduction you give up by itemizing", sums.StandardDeduction),
            Row("Part that lowers your taxable income", sums.UsefulOverStandardDeduction),
            Row("Added back for the alternative minimum tax", sums.MinimumTaxAddBack),
            Row("Already-taxed money that goes on with the account", sums.BasisCarried));
    }

    private static SumLine? Row(string words, Money? amount, bool takesAway = false, bool isResult = false) =>
        amount is { } known ? new(words, known, takesAway, isResult) : null;

    private static IReadOnlyList<SumLine> Present(params IReadOnlyList<SumLine?> rows) => [.. rows.OfType<SumLine>()];
}
