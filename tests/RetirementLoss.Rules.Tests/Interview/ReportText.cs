using System.Text;
using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>A report as text, so that two can be compared in everything they say.</summary>
internal static class ReportText
{
    /// <summary>Everything except the answers themselves and the strip of years.</summary>
    public static string Of(Report report)
    {
        var text = new StringBuilder(Of(report.Federal));
        text.AppendLine($"{report.Year} {report.Situation} {report.SituationTitle} {report.AskedOn:O} {report.Edition}");
        text.AppendLine(report.State is { } state ? $"{state.Code} {Of(state.Assessment)}" : "no state");
        text.AppendJoin('\n', report.Assumptions).AppendLine();
        text.AppendJoin('\n', report.Unknowns.Select(fact => $"{fact.Question.Id} {fact.Matters} {fact.TurnsVerdict}: {string.Join("; ", fact.Readings)} {string.Join("; ", fact.ForTheState)}")).AppendLine();
        text.AppendJoin('\n', report.WouldChange).AppendLine();
        text.AppendJoin(' ', report.Asked.Select(question => question.Id));
        return text.ToString();
    }

    public static string YearsOf(Report report) =>
        string.Join('\n', report.Years.Select(year => $"{year.Year} {year.Verdict} {year.Deductible} {year.Headline}"));

    public static string Of(Assessment assessment)
    {
        var text = new StringBuilder();
        text.AppendLine($"{assessment.Verdict} {assessment.DecidedBy} {assessment.Character} {assessment.Certainty} {assessment.Headline} {assessment.Sums}");
        text.AppendJoin('\n', assessment.Findings.Select(Of)).AppendLine();
        text.AppendJoin('\n', assessment.Notes.Select(Of)).AppendLine();
        text.AppendJoin('\n', assessment.OtherReadings.Select(other => $"{other.Rule} {other.Because} {other.Verdict} {other.Deductible} {other.Sums}")).AppendLine();
        text.AppendJoin(' ', assessment.NotReached.Select(rule => rule.Id)).AppendLine();
        return text.ToString();
    }

    private static string Of(Finding finding) =>
        $"{finding.Rule} {finding.Asks} {finding.Answer} {finding.Because} {finding.After.Allowed} {finding.After.Sums} "
        + $"{string.Join(',', finding.Citations.Select(citation => citation.Cite))} {string.Join(',', finding.Working.Select(line => $"{line.Words} {line.Amount}"))}";

    private static string Of(Note note) => $"{note.Kind} {note.Id} {note.Text} {string.Join(',', note.RestsOn)}";
}
