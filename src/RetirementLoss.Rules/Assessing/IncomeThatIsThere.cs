using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>Says how much of a deduction lowers taxable income where it is more than the income of its year.</summary>
internal static class IncomeThatIsThere
{
    /// <summary>Whether nothing of it lowers taxable income because all that is itemized is no more than the standard deduction.</summary>
    public static bool StandardDeductionIsBetter(Sums sums) => sums is { UsefulOverStandardDeduction.IsZero: true, BeyondIncome: null };

    /// <summary>Why less than the deduction lowers taxable income; none where all of it does, or the sentence before tells the standard deduction already.</summary>
    public static Sentence? OnlyPart(TaxYear year, Sums sums, Sentence said) => sums switch
    {
        { UsefulOverStandardDeduction: null } or { Deductible: null or { IsPositive: false } } => null,
        { BeyondIncome: not null } => Said(year, sums),
        { StandardDeduction: { } told } when said.Values.Contains(told) => null,
        { UsefulOverStandardDeduction.IsZero: true, StandardDeduction: { } standard } => $"None of it goes beyond the standard deduction of {standard}.",
        { UsefulOverStandardDeduction: { } useful, Deductible: { } deductible, StandardDeduction: { IsPositive: true } standard } when useful < deductible =>
            $"Only {useful} of it goes beyond the standard deduction of {standard}.",
        // Facts that are open have standard deductions of their own.
        { UsefulOverStandardDeduction.IsZero: true } => $"None of it would lower your taxable income.",
        _ => null,
    };

    /// <summary>The sentence; none where the income is enough, or was not told.</summary>
    public static Sentence Said(TaxYear year, Sums sums) => sums switch
    {
        { BeyondIncome: null } or { UsefulOverStandardDeduction: null } => Sentence.None,
        { UsefulOverStandardDeduction: { IsZero: true } } => $"There is no income of {year} left that it could lower.",
        { UsefulOverStandardDeduction: { } useful, BeyondIncome: { } beyond, StandardDeduction: { IsPositive: true } standard } => $"{useful} of it would lower your taxable income of {year}: itemizing gives up the standard deduction of {standard}, and {beyond} is more than the income.",
        { UsefulOverStandardDeduction: { } useful, BeyondIncome: { } beyond } => $"{useful} of it would lower your taxable income of {year}: {beyond} is more than the income.",
    };
}
