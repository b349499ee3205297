using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Rules.Keeping;

/// <summary>The return of a file under the rules and on the day of now: what is told otherwise of the whole, and of which account.</summary>
public sealed record ReturnReplay
{
    private ReturnReplay()
    {
    }

    /// <summary>The file.</summary>
    public required ReturnFile File { get; init; }

    /// <summary>The report of now; none where the answers of the file are no longer complete or do not fit each other.</summary>
    public ReturnReport? Report { get; init; }

    /// <summary>Whether the rules are those that answered then.</summary>
    public required bool IsSameEdition { get; init; }

    /// <summary>What is told otherwise of the whole return; empty when that answer is the same.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>The accounts of which something is told otherwise.</summary>
    public IReadOnlyList<ReplayedAccount> Accounts { get; init; } = [];

    /// <summary>Runs the rules on the return of a file.</summary>
    public static ReturnReplay Of(ReturnFile file, DateOnly askedOn)
    {
        ArgumentNullException.ThrowIfNull(file);
        var isSame = file.RulesHash == Checker.Edition.Hash;
        if (Checker.Objections(file.Sheet, askedOn).Count > 0)
        {
            return new() { File = file, IsSameEdition = isSame };
        }

        var report = Checker.Return(file.Sheet, askedOn);
        return new()
        {
            File = file,
            Report = report,
            IsSameEdition = isSame,
            Differences = [.. Replay.Compare(file.Result, SavedResult.Of(report.Federal.Whole))],
            Accounts = [.. file.Accounts.Select((account, place) => Of(place, account.Result, report.ReportOf(place))).Where(account => account.Differences.Count > 0)],
        };
    }

    private static ReplayedAccount Of(int place, SavedResult then, Report now) => new(
        place,
        now.Screen.Account,
        [.. Replay.Compare(then, SavedResult.Of(now.Federal))],
        [.. now.Federal.Findings.Where(finding => !then.Steps.Contains(new(finding.Rule, Token.Of(finding.Answer))))],
        [.. then.Steps.Select(step => step.Rule).Except(now.Federal.Findings.Select(finding => finding.Rule), StringComparer.Ordinal)]);
}
