using RetirementLoss.Components.Reporting;
using RetirementLoss.Rules.Assessing;

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
                { Problem: { } problem } => $"Not counted yet. {problem.TrimEnd('.')}.",
                { } open => $"One more question: answer “{open.Question.Prompt(open.SoFar)}” to see what follows.",
                null => "Not counted yet.",
            };
        }

        var (then, here) = (Said(before.Federal), Said(now.Federal));
        return !trial.IsChanged ? $"Your answers: {here}."
            : now.Year != before.Year ? $"Now, for {now.Year}: {here}. Before, for {before.Year}: {then}."
            : here != then ? $"Now: {here}. Before: {then}."
            : now.Federal.Sums == before.Federal.Sums ? $"No change: {here}."
            : $"Still: {here}. Other amounts changed; they are marked below.";
    }

    private static string Said(Assessment assessment) =>
        $"{VerdictWords.Of(assessment.Verdict, assessment.Deductible)}{(assessment.Deductible is { } amount ? $", {amount} to deduct" : "")}";
}
