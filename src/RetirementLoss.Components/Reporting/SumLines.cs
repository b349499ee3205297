using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Reporting;

/// <summary>Puts the amounts of an assessment into rows, in words; an amount that does not apply has no row.</summary>
public static class SumLines
{
    /// <summary>All rows.</summary>
    public static IReadOnlyList<SumLine> All(Sums sums) => [.. OfTheLoss(sums), .. OfThePayout(sums), .. Beside(sums)];

    /// <summary>The rows that lead to what may be deducted.</summary>
    public static IReadOnlyList<SumLine> OfTheLoss(Sums sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        return Present(
            sums.Loss is null || IsBasisLessReceived(sums)
                ? Row(AmountWords.Basis(isOfThePayout: true), sums.Basis, inShort: T("Taxed money in"))
                : Row(AmountWords.Basis(isOfThePayout: false), sums.Basis, inShort: T("Already taxed")),
            IsBasisLessReceived(sums) ? Row(T("Paid out to you"), sums.Received, takesAway: true) : null,
            Row(T("Part that is not counted as lost"), Apart(sums), takesAway: true, inShort: T("Not counted as lost")),
            Row(AmountWords.Loss, sums.Loss, isResult: true, inShort: T("Loss the law sees")),
            Row(AmountWords.Floor, sums.Floor, takesAway: true, inShort: T("Under the floor")),
            Row(AmountWords.OverallLimit, sums.OverallLimit, takesAway: true),
            Row(T("Part that goes on to later years"), CarriedOn(sums), takesAway: true, inShort: T("Goes on to later years")),
            Row(AmountWords.Deductible, sums.Deductible, isResult: true),
            Row(AmountWords.AgainstGains, sums.AgainstGains),
            Row(AmountWords.AgainstOtherIncome, sums.AgainstOtherIncome));
    }

    /// <summary>The rows that lead on to what of the deduction lowers taxable income; none where all of it does, or the sum is another one.</summary>
    public static IReadOnlyList<SumLine> OfTheUse(Sums sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        return sums is { Deductible: { } deductible, UsefulOverStandardDeduction: { IsPositive: true } useful, ItemizedTotal: { } itemized, StandardDeduction: { } standard } && useful < deductible && itemized - standard == useful
            ? Present(
                itemized == deductible ? null : Row(T("All your itemized deductions, with this one"), itemized, inShort: T("With all you itemize")),
                Row(T("Standard deduction you give up by itemizing"), standard, takesAway: true, inShort: T("Standard deduction")),
                Row(T("Part that lowers your taxable income"), useful, isResult: true, inShort: T("Lowers income by")))
            : [];
    }

    /// <summary>What taking the money out costs: the income of it, and the tax on taking it early.</summary>
    public static IReadOnlyList<SumLine> OfThePayout(Sums sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        return Present(
            IsBasisLessReceived(sums) ? null : PaidOut(sums),
            Row(AmountWords.Taxable, sums.Taxable),
            Row(AmountWords.ConversionIncome, sums.ConversionIncome),
            Row(AmountWords.TaxableNextYear, sums.TaxableNextYear),
            Row(AmountWords.TaxableInTwoYears, sums.TaxableInTwoYears),
            Row(AmountWords.AdditionalTax, sums.AdditionalTax));
    }

    /// <summary>What came out; none where nothing did, or it is not known.</summary>
    public static SumLine? PaidOut(Sums sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        return Row(AmountWords.Received, sums.Received, inShort: T("Came out"));
    }

    /// <summary>What was lost in money, whatever the law sees; none where it is not known.</summary>
    public static SumLine? FellBy(Sums sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        return Row(AmountWords.EconomicLoss, sums.EconomicLoss, inShort: T("Lost in money"));
    }

    /// <summary>The rows that stand beside: what the account fell by, and what the deduction is worth.</summary>
    public static IReadOnlyList<SumLine> Beside(Sums sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        return Present(
            FellBy(sums),
            Row(AmountWords.ItemizedTotal, sums.ItemizedTotal),
            Row(AmountWords.StandardDeduction, sums.StandardDeduction),
            Row(AmountWords.UsefulOverStandardDeduction, sums.UsefulOverStandardDeduction),
            Row(AmountWords.BeyondIncome, sums.BeyondIncome),
            Row(AmountWords.MinimumTaxAddBack, sums.MinimumTaxAddBack),
            Row(AmountWords.BasisCarried, sums.BasisCarried));
    }

    // After a theft, say, the loss is not what the payout left of basis: then the payout is no row of that sum.
    private static bool IsBasisLessReceived(Sums sums) => sums is { Basis: { } basis, Received: { } received, Loss: { } loss } && basis - received == loss;

    // What came back or may still come back after a theft, say; without this row basis and loss would not add up.
    private static Money? Apart(Sums sums) => !IsBasisLessReceived(sums) && sums is { Basis: { } basis, Loss: { } loss } && basis > loss ? basis - loss : null;

    // Only a capital loss has these parts, and what is not used of it is never lost.
    private static Money? CarriedOn(Sums sums) =>
        sums is { AgainstGains: not null, AgainstOtherIncome: not null, Loss: { } loss, Deductible: { } deductible } && loss > deductible ? loss - deductible : null;

    private static SumLine? Row(string words, Money? amount, bool takesAway = false, bool isResult = false, string? inShort = null) =>
        amount is { } known ? new(words, known, takesAway, isResult) { Short = inShort ?? words } : null;

    private static IReadOnlyList<SumLine> Present(params IReadOnlyList<SumLine?> rows) => [.. rows.OfType<SumLine>()];
}
