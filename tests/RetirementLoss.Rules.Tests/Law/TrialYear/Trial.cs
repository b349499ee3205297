using System.Globalization;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.TrialYear;

/// <summary>What is asked of the library that holds a trial year; it is run against that library, so it hands back plain texts.</summary>
public static class Trial
{
    /// <summary>The years that can be asked about.</summary>
    public static int[] Years() => [.. Checker.Years.Select(year => year.Number)];

    /// <summary>The newest year that the year question offers.</summary>
    public static string NewestYearOffered() => Opening.Year.Options[^1].Token;

    /// <summary>The states that are not covered in the newest year.</summary>
    public static string[] StatesNotCovered() => [.. StateFiles.All.Where(file => file.SpanOf(FederalYears.Supported[^1]) is null).Select(file => file.Code)];

    /// <summary>How many examples of the year before the newest were asked again for the newest, and what was answered otherwise.</summary>
    public static (int Asked, string[] Otherwise) AskedAgain()
    {
        var newest = FederalYears.Supported[^1];
        var files = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.json").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)));
        var examples = WorkedExamples.Read(files).All.Where(example => example.Answers.Tokens.GetValueOrDefault(Opening.Year.Id) == $"{newest.Number - 1}" && !LooksBack(example)).ToList();
        return (examples.Count, [.. examples.Select(example => Otherwise(example, newest)).OfType<string>()]);
    }

    // What was put in too much the year before is held against the limits of that year, which are others a year later.
    private static bool LooksBack(WorkedExample example) => example.Answers.Tokens.Values.Contains("put-in-the-year-before");

    private static string? Otherwise(WorkedExample example, TaxYear newest)
    {
        try
        {
            var now = Checker.Short(example.Answers, example.AskedOn);
            var then = Checker.Short(ALaterYear(example.Answers).With(Opening.Year, $"{newest.Number}"), example.AskedOn.AddYears(1));
            return then.Federal.Verdict == now.Federal.Verdict && then.Federal.Deductible == now.Federal.Deductible ? null : $"{example.Id}: {Said(now)}, then {Said(then)}";
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or KeyNotFoundException)
        {
            return $"{example.Id}: {fault.Message}";
        }
    }

    // Days that were told move with the year.
    private static Answers ALaterYear(Answers answers) => Answers.Of(answers.Tokens.Select(answer =>
        DateOnly.TryParseExact(answer.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? KeyValuePair.Create(answer.Key, day.AddYears(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : answer));

    private static string Said(ShortReport report) => $"{report.Federal.Verdict} {report.Federal.Deductible}";
}
