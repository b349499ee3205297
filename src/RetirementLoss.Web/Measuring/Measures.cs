using System.Diagnostics.Metrics;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;
using RetirementLoss.Web.Printing;
using RetirementLoss.Web.Security;
using RetirementLoss.Web.Starting;

namespace RetirementLoss.Web.Measuring;

/// <summary>What is counted of the work of this app: steps, answers by kind, year and story, refusals, and what waits. No mark of a count is a word that somebody typed.</summary>
internal sealed class Measures
{
    /// <summary>The name under which those who collect find all of it.</summary>
    public const string Name = "RetirementLoss";

    private readonly Counter<long> steps;
    private readonly Counter<long> verdicts;
    private readonly Counter<long> refusals;

    public Measures(IMeterFactory meters, PdfPress press, LiveParts live, TimeProvider clock)
    {
        var meter = meters.Create(Name);
        steps = meter.CreateCounter<long>("retirementloss.steps", "{step}", "Forms of a check that were sent and led on.");
        verdicts = meter.CreateCounter<long>("retirementloss.verdicts", "{verdict}", "Answers shown or sent, by verdict, tax year, story and way.");
        refusals = meter.CreateCounter<long>("retirementloss.refusals", "{request}", "Requests that were refused, by kind and status.");
        meter.CreateObservableGauge("retirementloss.pdfs.open", () => press.Open, "{pdf}", "PDFs that are made or wait for it.");
        meter.CreateObservableGauge("retirementloss.live_parts.open", () => live.Open, "{connection}", "Live parts that are open.");
        meter.CreateObservableGauge("retirementloss.law.stale", () => FreshLaw.IsOver(clock) ? 1 : 0, "{bool}", "1 once the law should be checked again.");
    }

    /// <summary>Counts a form that led on.</summary>
    public void Step() => steps.Add(1);

    /// <summary>Counts an answer.</summary>
    public void Verdict(Report report, AskedBy way) => Verdict(report.Federal.Verdict, report.Year, report.Situation, way);

    /// <summary>Counts an answer of few words.</summary>
    public void Verdict(BareVerdict answer, AskedBy way) => Verdict(answer.Federal.Verdict, answer.Year, answer.Situation, way);

    /// <summary>Counts the answer to a whole return.</summary>
    public void Verdict(ReturnReport report, AskedBy way) => Verdict(report.Federal.Whole.Verdict, report.Year, "return", way);

    /// <summary>Counts a request that was refused.</summary>
    /// <param name="kind">What it asked for: a page, the API, a batch or a live part.</param>
    /// <param name="status">The status it was refused with.</param>
    public void Refusal(string kind, int status) => refusals.Add(1, new("kind", kind), new("status", status));

    private void Verdict(Verdict verdict, TaxYear year, string story, AskedBy way) =>
        verdicts.Add(1, new("verdict", Token.Of(verdict)), new("year", year.Number), new("story", story), new("way", Token.Of(way)));
}
