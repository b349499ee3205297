using RetirementLoss.Components.Reporting;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Exploring;

/// <summary>Says in a line what other answers come to, held against the kept ones.</summary>
public static class TrialWords
{
    /// <summary>The line.</summary>
    public static string Of(Trial trial, Report before)
    {
        ArgumentNullException.ThrowIfNull(trial);
        ArgumentNullException.ThrowIfNull(before);
        if (trial.Report is not { } now)
        {
            return trial.InTheWay switch
            {
                { Problem: { } problem } => T($"Not counted yet. {problem.TrimEnd('.')}."),
                { } open => T($"One more question: answer “{T(open.Question.Prompt(open.SoFar))}” to see what follows."),
                null => T("Not counted yet."),
            };
        }

        var tellsState = IsPossible(before.State) || IsPossible(now.State);
        var (then, here) = (Said(before, tellsState), Said(now, tellsState));
        return !trial.IsChanged ? T($"Your answers: {here}.")
            : now.Year != before.Year ? T($"Now, for {now.Year}: {here}. Before, for {before.Year}: {then}.")
            : here != then ? T($"Now: {here}. Before: {then}.")
            : now.Federal.Sums == before.Federal.Sums && now.State?.Assessment.Sums == before.State?.Assessment.Sums ? T($"No change: {here}.")
            : T($"Still: {here}. Other amounts changed; they are marked below.");
    }

    /// <summary>Whether a state says something else than the state before, or than the same state before.</summary>
    public static bool Differ(StateAssessment? before, StateAssessment now)
    {
        ArgumentNullException.ThrowIfNull(now);
        return (before?.Code, before?.Assessment.Verdict, before?.Assessment.Deductible) != (now.Code, now.Assessment.Verdict, now.Assessment.Deductible);
    }

    // A state that says no before and after need not be told each time.
    private static bool IsPossible(StateAssessment? state) => state is { Assessment.Verdict: not (Verdict.NotDeductible or Verdict.NoLoss) };

    private static string Said(Report report, bool tellsState)
    {
        var federal = Said(VerdictWords.Of(report.Federal.Verdict, report.Federal.Deductible), report.Federal.Deductible);
        return tellsState && report.State is { } state
            ? T($"{federal} on the federal return; {state.Name}: {Said(StateWords.Of(state.Assessment.Verdict, state.Assessment.Deductible), state.Assessment.Deductible)}")
            : federal;
    }

    private static string Said(string verdict, Money? deductible) => deductible is { } amount ? T($"{verdict}, {amount} to deduct") : verdict;
}
