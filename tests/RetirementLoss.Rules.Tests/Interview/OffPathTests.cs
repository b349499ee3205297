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
            let onAnyWay = OnEveryWay(sheet, open: 1)
            // Of the answers that are on none, those that change a word all the same, one by one.
            let suspects = Checker.Questions.Where(question => !onAnyWay.Contains(question.Id) && ReportText.YearsOf(Checker.Report(WithOffPath(sheet, id => id == question.Id), Walked.AskedOn)) != plain).Select(question => question.Id).ToList()
            // A question can be asked only where two facts are open at once, such as what of the deductions is not cut.
            let heard = suspects.Count == 0 ? suspects : [.. suspects.Except(OnEveryWay(sheet, open: 2))]
            where heard.Count > 0
            select $"{string.Join(' ', heard)}: {sheet.Line()}");

    private static HashSet<string> OnEveryWay(Answers sheet, int open) =>
        Checker.Years.SelectMany(year => EveryWay(WithOffPath(sheet, _ => true).With("year", $"{year}"), open)).Select(question => question.Id).ToHashSet(StringComparer.Ordinal);

    // The questions on the way of a sheet, and on the ways of those in which so many of its open facts are filled in.
    private static IEnumerable<Question> EveryWay(Answers sheet, int open)
    {
        var way = LawBook.Walk(sheet, Readings.Taken);
        return open == 0 ? way.Path : way.Path.Concat(way.Path.Where(question => way.Live.IsUnknown(question)).SelectMany(question =>
            question.Possibilities(way.Live).SelectMany(option => EveryWay(sheet.With(question, option.Token), open - 1))));
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
