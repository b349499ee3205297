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
                ? Row(T("Already-taxed money not yet back (your basis)"), sums.Basis, inShort: T("Taxed money in"))
                : Row(T("Your basis in what was lost"), sums.Basis, inShort: T("Already taxed")),
            IsBasisLessReceived(sums) ? Row(T("Paid out to you"), sums.Received, takesAway: true) : null,
            Row(T("Part that is not counted as lost"), Apart(sums), takesAway: true, inShort: T("Not counted as lost")),
            Row(T("Loss that tax law sees"), sums.Loss, isResult: true, inShort: T("Loss the law sees")),
            Row(T("Floor under this kind of deduction"), sums.Floor, takesAway: true, inShort: T("Under the floor")),
            Row(T("Cut for high income"), sums.OverallLimit, takesAway: true),
            Row(T("Part that goes on to later years"), CarriedOn(sums), takesAway: true, inShort: T("Goes on to later years")),
            Row(T("You could deduct"), sums.Deductible, isResult: true),
            Row(T("Of this, what comes off capital gains"), sums.AgainstGains),
            Row(T("Of this, what comes off other income"), sums.AgainstOtherIncome));
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
            Row(T("Part of the payout that is income"), sums.Taxable),
            Row(T("Part of the conversion that is income"), sums.ConversionIncome),
            Row(T("Income of it that counts next year"), sums.TaxableNextYear),
            Row(T("Income of it that counts the year after that"), sums.TaxableInTwoYears),
            Row(T("Additional tax on an early payout"), sums.AdditionalTax));
    }

    /// <summary>What came out; none where nothing did, or it is not known.</summary>
    public static SumLine? PaidOut(Sums sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        return Row(T("What came out of the account"), sums.Received, inShort: T("Came out"));
    }

    /// <summary>What was lost in money, whatever the law sees; none where it is not known.</summary>
    public static SumLine? FellBy(Sums sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        return Row(T("What was lost in money, whatever tax law says"), sums.EconomicLoss, inShort: T("Lost in money"));
    }

    /// <summary>The rows that stand beside: what the account fell by, and what the deduction is worth.</summary>
    public static IReadOnlyList<SumLine> Beside(Sums sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        return Present(
            FellBy(sums),
            Row(T("All your itemized deductions, with this one"), sums.ItemizedTotal),
            Row(T("Standard deduction you give up by itemizing"), sums.StandardDeduction),
            Row(T("Part that lowers your taxable income"), sums.UsefulOverStandardDeduction),
            Row(T("Part that is more than your income of the year"), sums.BeyondIncome),
            Row(T("Added back for the alternative minimum tax"), sums.MinimumTaxAddBack),
            Row(T("Basis that goes on, with the account or in new shares"), sums.BasisCarried));
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
