using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Json;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Files;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>The questions that people ask most; each answer stands on facts that the rules are asked about.</summary>
public static class CommonQuestions
{
    private const string File = "Law/CommonQuestions.json";

    private static readonly Lazy<IReadOnlyList<CommonQuestion>> InLibrary = new(Read);

    /// <summary>All of them, in the order of the file.</summary>
    public static IReadOnlyList<CommonQuestion> All => InLibrary.Value;

    /// <summary>The answer with the id, or none.</summary>
    public static CommonAnswer? FindAnswer(string id) => All.SelectMany(question => question.Answers).FirstOrDefault(answer => answer.Id == id);

    private static IReadOnlyList<CommonQuestion> Read()
    {
        var asked = StrictJson.Parse<List<Asked>>(File, FigureWords.Fill(File, LawFiles.TextIn("Law/", "CommonQuestions.json")));
        return [.. asked.Select(one => new CommonQuestion(one.Id, one.Topic, one.Asks, [.. one.Answers.Select((told, number) => Answer($"{one.Id}-{number + 1}", told))]))];
    }

    private static CommonAnswer Answer(string id, Told told)
    {
        var sheet = FactLine.Sheet(told.Facts) ?? throw new FormatException($"{File}, {id}: the facts leave a question open, or contradict each other. Mend them.");
        var report = Checker.Report(sheet, Checker.Edition.LawAsOf);
        return new(
            id,
            told.Says,
            Token.TryRead<Verdict>(told.Verdict, out var stated) ? stated : throw new FormatException($"{File}, {id}: '{told.Verdict}' is not a verdict."),
            YearsOf(report, told.Since),
            report);
    }

    // The years around that of the facts in which the same facts get an answer of the same kind.
    private static string YearsOf(Report report, int? since)
    {
        bool Same(YearOutcome outcome) => outcome.Verdict == report.Federal.Verdict && (outcome.Deductible ?? Money.Zero).IsZero == (report.Federal.Deductible ?? Money.Zero).IsZero;
        var years = report.Years;
        var at = years.Index().First(outcome => outcome.Item.Year == report.Year).Index;
        var first = at;
        while (first > 0 && Same(years[first - 1]) && years[first].Year.Number != since)
        {
            first--;
        }

        var last = at;
        while (last < years.Count - 1 && Same(years[last + 1]))
        {
            last++;
        }

        return (first == 0, last == years.Count - 1) switch
        {
            (true, true) => $"Every year covered, {years[first].Year} to {years[last].Year}",
            (true, false) => $"{years[last].Year} and before",
            (false, true) => $"{years[first].Year} on",
            _ => first == last ? $"{years[first].Year}" : $"{years[first].Year} to {years[last].Year}",
        };
    }

    private sealed record Asked(string Id, string Topic, string Asks, IReadOnlyList<Told> Answers);

    // Since: the first year of what the words say beside the verdict, where it is younger than the verdict.
    private sealed record Told(string Says, string Facts, string Verdict, int? Since = null);
}
