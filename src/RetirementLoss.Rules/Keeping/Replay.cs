using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Keeping;

/// <summary>The answers of a file under the rules and on the day of now: what is told otherwise, and which steps made it so.</summary>
public sealed record Replay
{
    private Replay()
    {
    }

    /// <summary>The file.</summary>
    public required AnswerFile File { get; init; }

    /// <summary>The report of now; none where the answers of the file are no longer complete or contradict each other.</summary>
    public Report? Report { get; init; }

    /// <summary>The question to answer next where there is no report.</summary>
    public string? AnswerNext { get; init; }

    /// <summary>Whether the rules are those that answered then.</summary>
    public required bool IsSameEdition { get; init; }

    /// <summary>What is told otherwise; empty when the answer is the same.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>The steps of now that were not there then, or ended otherwise: the reason for the differences.</summary>
    public IReadOnlyList<Finding> NewSteps { get; init; } = [];

    /// <summary>The rules that spoke then and do not now.</summary>
    public IReadOnlyList<string> StepsGone { get; init; } = [];

    /// <summary>Runs the rules on the answers of a file.</summary>
    public static Replay Of(AnswerFile file, DateOnly askedOn)
    {
        ArgumentNullException.ThrowIfNull(file);
        var isSame = file.RulesHash == Checker.Edition.Hash;
        var walk = Checker.Walk(file.Answers);
        var problem = Checker.Problems(file.Answers) is [var first, ..] ? first.QuestionId : null;
        if (problem is not null || !walk.IsComplete)
        {
            return new() { File = file, IsSameEdition = isSame, AnswerNext = problem ?? walk.Next!.Id };
        }

        var report = Checker.Report(file.Answers, askedOn);
        return new()
        {
            File = file,
            Report = report,
            IsSameEdition = isSame,
            Differences = [.. Compare(file.Result, AnswerFile.Of(report).Result)],
            NewSteps = [.. report.Federal.Findings.Where(finding => !file.Result.Steps.Contains(new(finding.Rule, Token.Of(finding.Answer))))],
            StepsGone = [.. file.Result.Steps.Select(step => step.Rule).Except(report.Federal.Findings.Select(finding => finding.Rule), StringComparer.Ordinal)],
        };
    }

    /// <summary>What two results tell otherwise.</summary>
    internal static IEnumerable<Difference> Compare(SavedResult then, SavedResult now) => new Difference[]
    {
        new("Verdict", then.Verdict, now.Verdict),
        new("In a sentence", then.Headline, now.Headline),
        new("You could deduct", Dollars(then.Deductible), Dollars(now.Deductible)),
        // A file of before these parts were told says nothing of them, which is no difference.
        new("Of this, off capital gains", Dollars(then.AgainstGains ?? now.AgainstGains), Dollars(now.AgainstGains)),
        new("Of this, off other income", Dollars(then.AgainstOtherIncome ?? now.AgainstOtherIncome), Dollars(now.AgainstOtherIncome)),
        new("Income from the payout", Dollars(then.Taxable), Dollars(now.Taxable)),
        new("Additional tax", Dollars(then.AdditionalTax), Dollars(now.AdditionalTax)),
        new("Decided by", then.DecidedBy, now.DecidedBy),
    }.Where(difference => difference.Then != difference.Now);

    private static string Dollars(decimal? amount) => amount is { } dollars ? Money.Of(dollars).ToString() : "not stated";
}
