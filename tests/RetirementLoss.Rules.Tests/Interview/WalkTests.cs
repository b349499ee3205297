using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>Every way through the interview ends, builds a case and gives a verdict with its reasons.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class WalkTests
{
    [Fact]
    public void Every_walk_ends_in_a_case_and_a_verdict() => Violations.None(Walked.Interview.Broken.Take(40));

    [Fact]
    public void There_are_many_walks() => Assert.True(Walked.Interview.Count > 15_000, $"Only {Walked.Interview.Count} walks; the product of borders was cut too far.");

    [Fact]
    public void Every_question_is_on_some_walk()
    {
        var met = Walked.Interview.Ways.Keys.Select(way => way.From).Concat(TaxCase.All.Values.SelectMany(tax => tax.Report.Asked).Select(question => question.Id)).ToHashSet(StringComparer.Ordinal);

        Violations.None(Checker.Questions.Where(question => !met.Contains(question.Id)).Select(question => $"'{question.Id}' is on no walk; drop it or mend its AskWhen"));
    }

    // Questions of the return and of an early payout that a story reaches only where several facts meet; other stories prove them.
    private static readonly string[] MetOnlyByChance = ["spouse-itemizes", "itemized-not-cut", "self-or-spouse-65", "recent-conversions", "other-capital-losses", "simple-first-two-years", "roth-in-457b", "children", "recent-untaxed"];

    [Fact]
    public void Every_question_of_every_situation_is_on_some_walk_of_it()
    {
        var met = Walked.Interview.Ways.Keys.Select(way => (way.Situation, way.From))
            .Concat(TaxCase.All.Values.SelectMany(tax => tax.Report.Asked.Select(question => (tax.Report.Situation, question.Id))))
            .ToHashSet();

        Violations.None(
            from situation in LawBook.Situations
            from question in situation.Questions
            where !met.Contains((situation.Id, question.Id)) && !MetOnlyByChance.Contains(question.Id)
            select $"'{question.Id}' is on no walk of '{situation.Id}'");
    }

    [Fact]
    public void Every_complete_opening_tells_exactly_one_situation() =>
        Violations.None(
            from sheet in Walked.Interview.Sample
            let told = LawBook.Situations.Where(situation => situation.IsToldBy(sheet)).ToList()
            where LawBook.For(sheet) != told[0] || (told.Count > 1 && told[0].Id != "outside-scope")
            select $"{string.Join(", ", told.Select(situation => situation.Id))}: {sheet.Line()}");

    [Fact]
    public void Walk_asks_the_opening_first_and_stops_at_the_first_question_without_an_answer()
    {
        var walk = LawBook.Walk(Sheets.Of(("year", "2017"), ("agi", "50000")));

        Assert.Equal("account", walk.Next?.Id);
        Assert.Equal(["year"], walk.Path.Select(question => question.Id));
        Assert.Equal(["year"], walk.Live.Tokens.Keys);
    }

    [Fact]
    public void Pre_tax_account_with_nothing_paid_out_is_answered_within_three_questions()
    {
        var walk = LawBook.Walk(Sheets.Of(("year", "2025"), ("account", "plan-401k"), ("happened", "still-inside")));

        Assert.True(walk.IsComplete);
        Assert.Equal(3, walk.Path.Count);
    }

    [Fact]
    public void Year_that_is_not_covered_ends_the_interview_at_once()
    {
        var walk = LawBook.Walk(Sheets.Of(("year", "2009")));

        Assert.True(walk.IsComplete);
        Assert.Equal("outside-scope", LawBook.For(walk.Live).Id);
    }

    [Fact]
    public void Changed_answer_keeps_every_other_answer()
    {
        var sheet = Sheets.Of(("year", "2017"), ("account", "roth-ira"), ("happened", "paid-out"), ("received", "15000"));
        var changed = sheet.With(Opening.Account, "plan-401k").With(Opening.Account, "roth-ira");

        Assert.Equal("15000", changed.Tokens["received"]);
        Assert.Equal(Checker.Walk(sheet).Path.Select(question => question.Id), Checker.Walk(changed).Path.Select(question => question.Id));
    }

    [Fact]
    public void Case_read_before_the_walk_is_complete_names_the_missing_question()
    {
        var live = Checker.Walk(Sheets.Of(("year", "2017"), ("account", "roth-ira"), ("happened", "rolled-over"))).Live.Without(Opening.Account);

        var exception = Assert.Throws<InvalidOperationException>(() => live.Require(Opening.Account));

        Assert.Contains("'account'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Question_of_two_parts_of_the_way_is_asked_once() => Violations.None(
        from tax in TaxCase.All.Values
        from question in tax.Report.Asked.CountBy(question => question.Id)
        where question.Value > 1
        select $"{tax.Name}: '{question.Key}' is asked {question.Value} times");

    [Fact]
    public void Report_without_an_opening_is_refused_with_the_missing_question()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Checker.Report(Answers.None, Walked.AskedOn));

        Assert.Contains("Answer", exception.Message, StringComparison.OrdinalIgnoreCase);
    }
}
