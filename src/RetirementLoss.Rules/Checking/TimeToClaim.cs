using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>Whether the time to claim a deduction has passed, wherever several ways or several accounts come to one answer.</summary>
internal static class TimeToClaim
{
    private static readonly string SevenYears = new AWorthlessSecurityHasSevenYears().Id;
    private static readonly string[] Rules = [new TheRefundWindowIsOpen().Id, SevenYears];

    /// <summary>Whether the step is the one on the time to claim.</summary>
    public static bool IsThatOf(Finding finding) => Rules.Contains(finding.Rule);

    /// <summary>Whether it has passed.</summary>
    public static bool IsOver(Outcome outcome) => outcome.Time != TimeToRefund.NotOver;

    /// <summary>Whether it is the long one of worthless securities.</summary>
    public static bool IsSevenYears(Assessment assessment) => assessment.Findings.Any(finding => finding.Rule == SevenYears);

    /// <summary>What a headline says of it; nothing where some way to a deduction is still open.</summary>
    public static Sentence Said(TaxYear year, IEnumerable<Outcome> ways)
    {
        var allowing = ways.Where(way => way.Deductible is not { IsPositive: false } && way.Verdict is Verdict.Deductible or Verdict.Limited).Select(way => way.Time).ToList();
        return allowing.Count == 0 || allowing.Contains(TimeToRefund.NotOver) ? Sentence.None
            : !allowing.Contains(TimeToRefund.Over) ? Sentence.Of(TheRefundWindowIsOpen.TooLate(year), $"What carries to later years still counts in them.")
            : allowing.Contains(TimeToRefund.OverForTheYearItself) ? Sentence.Of(TheRefundWindowIsOpen.TooLate(year), $"Only what carries to later years, if anything does, still counts in them.")
            : (Sentence)$"The time to claim it has normally passed.";
    }
}
