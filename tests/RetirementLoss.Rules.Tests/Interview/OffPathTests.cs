using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>An answer off the way changes nothing: not the verdict, not a word of the report.</summary>
/// <remarks>
/// The strip of other years walks the sheet anew for each year, so an answer that is off the way in the year asked about but on the way
/// in another (adjusted gross income, for a year before 2018) may show there, and only there.
/// </remarks>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class OffPathTests
{
    // Asked only where the income and another fact are both open: no way that opens one fact meets it.
    private const string BesideTwoOpenFacts = "itemized-not-cut";

    private static IEnumerable<Answers> Sheets => Walked.Interview.Sample.OneIn(61);

    [Fact]
    public void Answer_off_the_way_changes_no_word_of_the_report() =>
        Violations.None(
            from sheet in Sheets
            let plain = ReportText.Of(Walked.Interview.ReportOf(sheet))
            let crowded = ReportText.Of(Checker.Report(WithOffPath(sheet, _ => true), Walked.AskedOn))
            where plain != crowded
            select sheet.Line());

    [Fact]
    public void Answer_off_the_way_in_every_year_changes_no_word_of_the_other_years() =>
        Violations.None(
            from sheet in Sheets
            // An answer that another year does not offer stops a walk there, but not the answer for that year, in which something is taken for it.
            let onSomeWay = Checker.Years.SelectMany(year => LawBook.Walk(WithOffPath(sheet, _ => true).With("year", $"{year}"), Readings.Taken).Path).Select(question => question.Id).ToHashSet(StringComparer.Ordinal)
            let plain = ReportText.YearsOf(Walked.Interview.ReportOf(sheet))
            let crowded = ReportText.YearsOf(Checker.Report(WithOffPath(sheet, id => !onSomeWay.Contains(id)), Walked.AskedOn))
            where plain != crowded
            // What is not known is tried every way, and a way can ask more: only where the words differ is it worth looking for.
            let onAnyWay = Checker.Years.SelectMany(year => EveryWay(WithOffPath(sheet, _ => true).With("year", $"{year}"))).Select(question => question.Id).ToHashSet(StringComparer.Ordinal)
            // Of the answers that are on none, those that change a word all the same, one by one.
            let heard = Checker.Questions.Where(question => !onAnyWay.Contains(question.Id) && question.Id != BesideTwoOpenFacts && ReportText.YearsOf(Checker.Report(WithOffPath(sheet, id => id == question.Id), Walked.AskedOn)) != plain).Select(question => question.Id).ToList()
            where heard.Count > 0
            select $"{string.Join(' ', heard)}: {sheet.Line()}");

    private static IEnumerable<Question> EveryWay(Answers sheet)
    {
        var way = LawBook.Walk(sheet, Readings.Taken);
        return way.Path.Concat(way.Path.Where(question => way.Live.IsUnknown(question)).SelectMany(question =>
            question.Possibilities(way.Live).SelectMany(option => LawBook.Walk(sheet.With(question, option.Token), Readings.Taken).Path)));
    }

    [Fact]
    public void Check_of_answers_off_the_way_sees_one_that_is_on_it()
    {
        var sheet = Sheets.First(live => live.Tokens.ContainsKey("received"));

        Assert.NotEqual(
            ReportText.Of(Checker.Report(sheet.With("received", "1"), Walked.AskedOn)),
            ReportText.Of(Checker.Report(sheet.With("received", "2"), Walked.AskedOn)));
    }

    private static Answers WithOffPath(Answers live, Func<string, bool> takes)
    {
        foreach (var question in Checker.Questions.Where(question => !live.Has(question) && takes(question.Id)))
        {
            live = live.With(question, question.Options.Count > 0 ? question.Options[^1].Token : question is Rules.Interview.Day ? "2020-02-29" : "777");
        }

        return live;
    }
}
