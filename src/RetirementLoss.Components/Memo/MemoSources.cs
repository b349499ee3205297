using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Components.Memo;

/// <summary>Everything a memo cites, each once: for the steps, for what is closed, for its points, and for the notes.</summary>
public static class MemoSources
{
    /// <summary>The citations, as they are right for the year of the report.</summary>
    public static IReadOnlyList<Citation> Of(Report report, WhyNot others, IReadOnlyList<MemoPoint> points)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(points);
        return
        [
            .. report.Federal.Findings.SelectMany(finding => finding.Citations)
                .Concat(others.Closed.SelectMany(way => way.RestsOn))
                .Concat(report.Federal.Notes.SelectMany(note => note.RestsOn).Concat(points.SelectMany(point => point.RestsOn)).Where(source => source.CoversYear(report.Year)).Select(source => source.For(report.Year)))
                .Distinct(),
        ];
    }

    /// <summary>Citations in one line.</summary>
    public static string InLine(IEnumerable<Citation> citations) => string.Join("; ", citations.Select(citation => citation.Cite));

    /// <summary>The sources of a note in one line, as they are cited for the year.</summary>
    public static string InLine(Note note, Rules.Model.TaxYear year)
    {
        ArgumentNullException.ThrowIfNull(note);
        return InLine(note.RestsOn, year);
    }

    /// <summary>Sources in one line, as they are cited for the year.</summary>
    public static string InLine(IEnumerable<Authority> sources, Rules.Model.TaxYear year) => InLine(sources.Where(source => source.CoversYear(year)).Select(source => source.For(year)));
}
