using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>The report on the answers of a visit, as its pages show it.</summary>
internal static class VisitReport
{
    /// <summary>The report; none where something is to be answered or mended first, or where the rules fail.</summary>
    public static Report? Of(Judge judge, OpenedAnswers visit)
    {
        Report? Asked()
        {
            var firm = judge.Firm(visit.Answers);
            var asking = Judge.Asking(firm, visit.Opened);
            var walk = judge.Walk(visit.Answers, asking);
            var mayAnswer = walk.IsComplete || (firm is not null && FromBefore.In(visit.Answers).Count == 0);
            return mayAnswer && judge.Problems(visit.Answers, asking).Count == 0 ? OfWhatWasAsked(judge.Report(visit.Answers), walk) : null;
        }

        return visit.State == CookieState.Live && judge.TryDo(Asked, out var report) ? report : null;
    }

    /// <summary>The report without the facts that were not asked: those are told as such, and not as facts that a person did not know.</summary>
    public static Report OfWhatWasAsked(Report report, Walk walk)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report with
        {
            Asked = walk.Path,
            Unknowns = [.. report.Unknowns.Where(fact => walk.Path.Any(asked => asked.Id == fact.Question.Id))],
        };
    }
}
