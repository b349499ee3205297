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
    public static bool IsOver(Assessment assessment) => assessment.Findings.Any(finding => IsThatOf(finding) && finding.Answer == Answered.No);

    /// <summary>Whether it is the long one of worthless securities.</summary>
    public static bool IsSevenYears(Assessment assessment) => assessment.Findings.Any(finding => finding.Rule == SevenYears);

    /// <summary>Whether a part of the loss goes on to years that may still be open.</summary>
    public static bool GoesOn(Assessment assessment) => assessment.Notes.Any(note => note.Id is UnusedPart.ClosedYearNote or TheRefundWindowIsOpen.CarryoverNote);

    /// <summary>What a headline says of it; nothing where some way to a deduction is still open.</summary>
    public static Sentence Said(TaxYear year, IEnumerable<Assessment> ways)
    {
        var allowing = ways.Where(way => way.Deductible is not { IsPositive: false } && way.Verdict is Verdict.Deductible or Verdict.Limited).ToList();
        return allowing.Count == 0 || !allowing.TrueForAll(IsOver) ? Sentence.None
            : allowing.TrueForAll(GoesOn) ? Sentence.Of(TheRefundWindowIsOpen.TooLate(year), $"What carries to later years still counts in them.")
            : allowing.Exists(GoesOn) ? Sentence.Of(TheRefundWindowIsOpen.TooLate(year), $"Only what carries to later years, if anything does, still counts in them.")
            : (Sentence)$"The time to claim it has normally passed.";
    }
}
