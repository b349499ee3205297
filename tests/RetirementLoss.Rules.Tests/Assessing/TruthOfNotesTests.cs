using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Tests.Architecture;
using RetirementLoss.Rules.Tests.PlainWords;

namespace RetirementLoss.Rules.Tests.Assessing;

/// <summary>Over every worked case: what a report says fits its own sums, its own day, its own account and its own answers.</summary>
public sealed class TruthOfNotesTests
{
    [Fact]
    public void Every_sentence_is_whole() =>
        Nobody(report => [.. report.Takeaways.Texts(), .. report.LeavesOut, .. All(report).SelectMany(told => told.Notes.Select(note => note.Text.ToString()).Concat(told.Findings.Select(finding => finding.Because.ToString())))], Blemishes.In);

    [Fact]
    public void Nothing_is_told_free_of_income_that_is_income_later_or_on_another_reading() =>
        Nobody(
            report => report.Takeaways.Texts(),
            (report, said) => said == "None of the payout counts as income."
                && (report.Federal.Sums is { TaxableNextYear.IsPositive: true } or { TaxableInTwoYears.IsPositive: true } || report.Federal.OtherReadings.Any(other => other.Sums.Taxable is { IsPositive: true })));

    [Fact]
    public void A_refund_is_no_takeaway_where_nothing_can_be_claimed() =>
        Nobody(report => report.Federal.Deductible is { IsPositive: true } ? [] : report.Takeaways.Texts(), (report, said) => said.StartsWith($"{report.Year} is normally closed", StringComparison.Ordinal) || said.StartsWith("A refund for", StringComparison.Ordinal));

    [Fact]
    public void An_answer_does_not_contradict_its_reason() =>
        Nobody(
            report => [.. All(report).SelectMany(told => told.Findings).Where(finding => finding.Answer == (Denies(finding) ? Answered.Yes : Grants(finding) ? Answered.No : (Answered?)null)).Select(finding => $"{finding.Rule}: {finding.Answer}, {finding.Because}")],
            _ => true);

    [Fact]
    public void A_day_to_act_by_has_its_year() =>
        Nobody(report => Texts(report, note => note.Kind is NoteKind.Deadline or NoteKind.Alternative), said => said.Contains("by December 31 ", StringComparison.Ordinal) || said.Contains("before the year ends", StringComparison.Ordinal));

    // The choice is made on a return filed in time, and the call to the bank can stop nothing years later.
    [Fact]
    public void Advice_whose_time_is_over_is_not_given() =>
        Nobody(
            report => Texts(report, note => report.AskedOn.Year > report.Year.Number + 1 && (note.Id is "what-to-do-now" or "medicare-premiums" || (note.Id == "spread-is-a-choice" && note.Kind != NoteKind.Caveat) || (note.Id == "payment-plan" && note.Text.ToString().Contains("on time", StringComparison.Ordinal)))),
            (report, said) => !said.Contains($"in {report.Year.Next.Next}", StringComparison.Ordinal) || report.AskedOn.Year > report.Year.Number + 2);

    [Fact]
    public void Forms_are_told_to_those_who_file_them() =>
        Nobody(
            report => Texts(report, note => (note.Id == "form-5329" && report.Answers.Tokens.GetValueOrDefault("account") == "roth-ira" && note.Text.ToString().Contains("code 1", StringComparison.Ordinal))
                || (note.Id == "form-8606" && report.Answers.Tokens.GetValueOrDefault("account") == "roth-ira" && report.Answers.Tokens.GetValueOrDefault("qualified") == "yes")),
            _ => true);

    [Fact]
    public void Sources_are_those_of_the_account_and_of_the_reason() =>
        Nobody(
            report => [.. All(report).SelectMany(told => told.Notes).Where(note => WrongSource(report, note)).Select(note => $"{note.Id}: {string.Join(", ", note.RestsOn.Select(source => source.Id))}"), .. report.Federal.Findings.Where(finding => finding.Rule == "income-of-another-account-bears-its-own-additional-tax" && finding.Citations.Count > 2).Select(finding => $"{finding.Rule} cites every kind of account")],
            _ => true);

    [Fact]
    public void No_text_that_was_not_read_is_told_as_law_that_is_not_settled() =>
        Nobody(report => All(report).Where(told => told.Verdict == Verdict.OutsideScope || told.DecidedBy == "the-rule-of-the-state-is-clear").Select(told => told.Headline.ToString()), said => said.Contains("The law is not settled", StringComparison.Ordinal));

    [Fact]
    public void A_choice_that_is_still_open_is_told_with_its_day()
    {
        var note = Spread(new DateOnly(2026, 4, 1));

        Assert.Equal(NoteKind.Alternative, note.Kind);
        Assert.Contains("October 15, 2026", note.Text.ToString(), StringComparison.Ordinal);
        Assert.Equal(NoteKind.Caveat, Spread(new DateOnly(2026, 10, 16)).Kind);
    }

    private static Note Spread(DateOnly askedOn)
    {
        var disaster = TaxCase.All.Values.First(tax => tax.Report.Year.Number == 2025 && tax.Report.Federal.Notes.Any(note => note.Id == "spread-is-a-choice"));
        return Checker.Report(disaster.Answers, askedOn).Federal.Notes.Single(note => note.Id == "spread-is-a-choice");
    }

    private static bool WrongSource(Report report, Note note)
    {
        var sources = note.RestsOn.Select(source => source.Id).ToList();
        return (note.Id is "can-be-paid-back" or "form-8915" && report.Answers.Tokens.GetValueOrDefault("early-reason") == "coronavirus" && sources.Contains("irc-72-t"))
            || (note.Id is "what-to-do-now" or "beware-of-recovery-offers" && sources.Count > 0)
            || (note.Id == "conversion-of-2010-state" && !sources.Contains("hi-hrs-235-2-4-x"))
            || (note.Id == "payout-and-transfers" && sources.Contains("form-1099-r") && !note.Text.ToString().Contains("1099-R", StringComparison.Ordinal));
    }

    private static bool Denies(Finding finding) => finding.Because.ToString() is var said && (said.StartsWith("No. ", StringComparison.Ordinal) || said.StartsWith("Normally not", StringComparison.Ordinal));

    private static bool Grants(Finding finding) => finding.Because.ToString() is var said && (said.StartsWith("Yes", StringComparison.Ordinal) || said.Contains(", in time", StringComparison.Ordinal));

    private static IEnumerable<Assessment> All(Report report) => report.State is { } state ? [report.Federal, state.Assessment] : [report.Federal];

    private static IEnumerable<string> Texts(Report report, Func<Note, bool> which) => All(report).SelectMany(told => told.Notes).Where(which).Select(note => note.Text.ToString());

    private static void Nobody(Func<Report, IEnumerable<string>> said, Func<string, bool> isWrong) => Nobody(said, (_, sentence) => isWrong(sentence));

    private static void Nobody(Func<Report, IEnumerable<string>> said, Func<Report, string, bool> isWrong) =>
        Violations.None(TaxCase.All.Values.SelectMany(tax => said(tax.Report).Where(sentence => isWrong(tax.Report, sentence)).Select(sentence => $"{tax.Name}: {sentence}")));
}
