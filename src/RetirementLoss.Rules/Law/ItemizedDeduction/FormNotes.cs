using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>Where a deduction goes on the forms of the year.</summary>
internal static class FormNotes
{
    /// <summary>The line of Schedule A for other expenses under the 2% floor.</summary>
    public static Note ScheduleATwoPercent(FederalYear year)
    {
        return new(NoteKind.Form, "schedule-a-two-percent", $"{year.ScheduleA.OtherExpenses.Value} for {year.Year}: enter it there; what is above the floor comes out on line {new Name(year.ScheduleA.AboveFloor.Value.Number)}. It counts only if you itemize.", Federal.IraLossParagraph);
    }
}
