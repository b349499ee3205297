using System.Text;
using System.Text.Json;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Approved;

/// <summary>A whole report as plain text, for a person who compares two of them; what is absent has no line.</summary>
/// <remarks>The stamps are left out: they change with every edition and say nothing of these facts.</remarks>
internal sealed class ReportText
{
    private readonly Report report;
    private readonly StringBuilder text = new();

    private ReportText(Report report) => this.report = report;

    public static string Of(Report report)
    {
        var writer = new ReportText(report);
        writer.Write();
        return writer.text.ToString();
    }

    private void Write()
    {
        Line(0, $"{report.SituationTitle} ({report.Situation}), {report.Year}, asked on {report.AskedOn:yyyy-MM-dd}");
        Part("Told", report.Asked.Where(question => report.Answers.Has(question)), question => $"{question.Name}: {question.Show(report.Answers.Tokens[question.Id])}");
        Part("Assumed", report.Assumptions.Texts(), said => said);
        First();
        Whole("Federal", report.Federal);
        if (report.State is { } state)
        {
            Whole(state.Name, state.Assessment);
        }

        Part("To keep", report.Takeaways.Texts(), said => said);
        Unknown();
        Part("Would change it", report.WouldChange, change =>
            $"{Token.Of(change.Kind)}: {change.Question.Name}, {change.From.Words} -> {change.To.Words}: {Token.Of(change.Verdict)}{Amount("deductible", change.Deductible)}{Amount("taxable", change.Taxable)}{Amount("additional tax", change.AdditionalTax)}");
        Part("Other years", report.Years, year => $"{year.Year} {Token.Of(year.Verdict)}{Amount("deductible", year.Deductible)}{Span("between", year.Between)}: {year.Headline}");
        Part("Popular claims", report.Claims, claim => $"{claim.Id}: {claim.Said(report.Year)}");
        Part("Not worked out", report.LeavesOut, said => said);
    }

    private void First()
    {
        var screen = report.Screen;
        Heading("First screen");
        Line(1, $"for {screen.Account}{(screen.IsVictim ? ", to a victim" : "")}{(screen.IsPlainNo ? ", a plain no" : "")}");
        Short("federal", screen.Federal);
        if (screen.State is { } state)
        {
            Short("state", state);
        }

        foreach (var next in screen.Next)
        {
            Line(1, $"next, {Token.Of(next.Kind)}: {next.Says}{(next.By is { } by ? $" By {by:yyyy-MM-dd}." : "")}");
        }

        if (screen.Open is { } open)
        {
            Line(1, $"open: {open.Says} ({open.First.Id}, {open.Others} others; {open.SettledBy})");
        }
    }

    private void Short(string where, ShortAnswer answer)
    {
        Line(1, $"{where}: {Token.Of(answer.Word)}, {Token.Of(answer.Certainty)}. {answer.Says}");
        if (answer.WouldHaveBeen is { } before)
        {
            Line(2, $"would have been {Token.Of(before)}. {answer.WouldHaveSaid}");
        }

        Line(2, $"{Span("useful", answer.Useful)}{Span("income", answer.Income)}{Span("additional tax", answer.AdditionalTax)}{Span("worth", answer.WorthBetween)}".TrimStart(',', ' '));
        if (answer.Worth is { } worth)
        {
            Line(2, $"worth {Token.Of(worth.Kind)} of {worth.Of}{Amount("taxable without", worth.TaxableWithout)}{Amount("taxable with", worth.TaxableWith)}{Amount("tax without", worth.TaxWithout)}{Amount("tax with", worth.TaxWith)}"
                + $"{(worth.LowestRate is { } low ? $", {low} to {worth.HighestRate}" : "")}{string.Concat(worth.LeavesOut.Select(limit => $", without {Token.Of(limit)}"))}");
        }
    }

    private void Whole(string where, Assessment told)
    {
        Heading(where);
        Line(1, $"{Token.Of(told.Verdict)} by {told.DecidedBy}, {Token.Of(told.Character)}, {Token.Of(told.Certainty)}");
        Line(1, $"{told.Headline}");
        foreach (var amount in typeof(Sums).GetProperties().Where(property => property.PropertyType == typeof(Money?)))
        {
            if (amount.GetValue(told.Sums) is Money money)
            {
                Line(1, $"{JsonNamingPolicy.CamelCase.ConvertName(amount.Name)} {money}");
            }
        }

        foreach (var finding in told.Findings)
        {
            Line(1, $"{finding.Rule} ({finding.InForce}): {finding.Asks} {Token.Of(finding.Answer)}, {Token.Of(finding.Certainty)}.");
            Line(2, $"{finding.Because}");
            finding.Working.ToList().ForEach(line => Line(2, $"{line.Words}: {line.Amount}"));
            Line(2, string.Join("; ", finding.Citations.Select(citation => citation.Cite)));
        }

        told.OtherReadings.ToList().ForEach(other => Line(1, $"other reading of {other.Rule}: {Token.Of(other.Verdict)}{Amount("deductible", other.Deductible)}. {other.Because}"));
        told.ReadingsOfTheSameAnswer.ToList().ForEach(other => Line(1, $"same answer by another reading of {other.Rule}. {other.Because}"));
        told.Notes.ToList().ForEach(note => Line(1, $"{Token.Of(note.Kind)} {note.Id}: {note.Text} [{string.Join(", ", note.RestsOn.Select(source => source.Id))}]"));
        Line(1, told.NotReached.Count == 0 ? "" : $"not reached: {string.Join(", ", told.NotReached.Select(rule => rule.Id))}");
    }

    private void Unknown()
    {
        foreach (var fact in report.Unknowns)
        {
            Heading($"Not known: {fact.Question.Name}{(fact.Matters ? ", which matters" : "")}{(fact.TurnsVerdict ? " and turns the verdict" : "")}");
            fact.Told.ToList().ForEach(reading => Line(1, Reading(reading)));
            fact.ToldForTheState.ToList().ForEach(reading => Line(1, $"state, {Reading(reading)}"));
        }
    }

    private static string Reading(ToldReading reading) =>
        $"{string.Join(" or ", reading.Answers.Select(answer => answer.Words))}: {Token.Of(reading.Verdict)}{Span("deduction", reading.Deduction)}{Span("income", reading.Income)}{Amount("additional tax", reading.AdditionalTax)}";

    private void Part<T>(string heading, IEnumerable<T> things, Func<T, string> line)
    {
        var lines = things.Select(line).ToList();
        if (lines.Count > 0)
        {
            Heading(heading);
            lines.ForEach(said => Line(1, said));
        }
    }

    private void Heading(string words) => text.Append('\n').Append(words).Append('\n');

    private void Line(int depth, string words)
    {
        if (words.Length > 0)
        {
            text.Append(' ', 2 * depth).Append(words.ReplaceLineEndings(" ").TrimEnd()).Append('\n');
        }
    }

    private static string Amount(string name, Money? amount) => amount is { } money ? $", {name} {money}" : "";

    private static string Span(string name, AmountSpan? span) => span is null ? "" : $", {name} {span.Low}{(span.IsFirm ? "" : span.High is { } high ? $" to {high}" : " or more")}";
}
