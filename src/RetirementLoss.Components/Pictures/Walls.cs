using RetirementLoss.Components.Reporting;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Pictures;

/// <summary>The turns of the law that stand as walls between years: those at which these facts meet the bar, and those that confirm it.</summary>
/// <remarks>A year can differ from the one before for other reasons, such as a limit that ended; the bar is no wall for what it does not reach.</remarks>
internal static class Walls
{
    /// <summary>The turn in a year; none where these facts do not meet it.</summary>
    public static TurnOfLaw? In(TaxYear year, IReadOnlyList<YearOutcome> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        return MeetsTheBar(years) && years.Any(outcome => outcome.Year == year && IsNo(outcome)) ? TurnsOfLaw.All.FirstOrDefault(turn => turn.Year == year) : null;
    }

    private static bool MeetsTheBar(IReadOnlyList<YearOutcome> years) =>
        years.Any(after => after.Year == TurnsOfLaw.All[0].Year && IsNo(after) && years.Any(before => before.Year.Next == after.Year && !IsNo(before)));

    private static bool IsNo(YearOutcome outcome) => VerdictWords.Look(outcome.Verdict, outcome.Deductible) == "no";
}
