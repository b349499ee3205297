using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>What is said of an itemized deduction that is neither under the 2% floor nor barred.</summary>
internal static class OtherItemizedDeduction
{
    /// <summary>The line of Schedule A for it.</summary>
    public static Note Line(FederalYear year, Sentence enter)
    {
        return year.ScheduleA.OtherItemized.TryGetValue(out var line)
            ? new(NoteKind.Form, "schedule-a-other-itemized", $"{line} for {year.Year}: {enter}. It counts only if the return itemizes.", Federal.ScheduleAOtherItemized)
            : new(NoteKind.Form, "schedule-a-other-itemized", $"Schedule A for {year.Year}, the line for other itemized deductions: {enter}. The lines of that form were not published when this was checked. It counts only if the return itemizes.", Federal.Irc63);
    }

    /// <summary>The verdict sentence, once every limit has spoken; the name follows the amount, such as "of pension cost".</summary>
    public static Sentence Headline(TaxYear year, ClaimSoFar end, Sentence name)
    {
        var sums = end.Sums;
        if (IncomeThatIsThere.StandardDeductionIsBetter(sums))
        {
            return Sentence.Of($"yes, but it would not lower the tax.", $"{end.Allowed} {name} can be deducted, but the standard deduction of {sums.StandardDeduction} is no less than everything the return could itemize.");
        }

        var worth = sums.BeyondIncome is not null ? IncomeThatIsThere.Said(year, sums)
            : sums.UsefulOverStandardDeduction is { } useful && useful < end.Allowed
            ? $"Only {useful} of it lowers taxable income, because itemizing gives up the standard deduction of {sums.StandardDeduction}."
            : Sentence.None;
        return end.Allowed < sums.Loss
            ? Sentence.Of($"yes, in part.", $"{end.Allowed} of the {sums.Loss} {name} can be deducted, if the return itemizes.", $"The limit for high income takes the rest.", worth)
            : Sentence.Of($"yes.", $"{end.Allowed} {name} can be deducted, if the return itemizes.", worth);
    }
}
