using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>An answer belongs to the words it was given to.</summary>
public sealed class FromBeforeTests
{
    private static readonly Answers Roth2016 = Sheets.Of(
        ("year", "2016"), ("account", "roth-ira"), ("happened", "paid-out"), ("received", "15000"), ("paid-in", "cash"), ("same-kind-left", "no"), ("basis-given", "total"), ("basis-left", "27000"),
        ("recent-conversions", "0"), ("over-59-half", "yes"), ("put-in", "unknown"), ("box-7-code", "unknown"), ("filing-status", "single"), ("agi", "60000"),
        ("other-two-percent", "0"), ("other-itemized", "20000"), ("age-or-blind-boxes", "0"), ("state", "tx"));

    [Fact]
    public void Nothing_is_from_before_where_nothing_was_changed()
    {
        Assert.True(Checker.Walk(Roth2016).IsComplete, Checker.Walk(Roth2016).Next?.Id);
        Assert.Empty(FromBefore.In(Roth2016));
        Assert.Empty(Change(Roth2016, "agi", "50000").Words);
    }

    [Theory]
    [InlineData("agi")]
    [InlineData("filing-status")]
    [InlineData("received")]
    [InlineData("basis-left")]
    public void Another_year_asks_again_for_what_its_words_name(string asked)
    {
        var changed = Change(Roth2016, "year", "2017");

        Assert.Contains(asked, Ids(FromBefore.In(changed)));
        Assert.False(Checker.Walk(changed).IsComplete);
        Assert.Equal(Roth2016.Tokens[asked], changed.Tokens[asked]);
    }

    [Theory]
    [InlineData("same-kind-left")]
    [InlineData("basis-left")]
    public void Another_account_asks_again_for_what_its_words_name(string asked)
    {
        var changed = Change(Roth2016, "account", "traditional-ira").With("any-basis", "yes");
        changed = Answers.Of(changed.Tokens, Change(Roth2016, "account", "traditional-ira").Words);

        Assert.Contains(asked, Ids(FromBefore.In(changed)));
        Assert.DoesNotContain("year", Ids(FromBefore.In(changed)));
        Assert.DoesNotContain("agi", Ids(FromBefore.In(changed)));
    }

    [Fact]
    public void A_change_that_is_taken_back_brings_every_answer_back()
    {
        var there = Change(Roth2016, "account", "traditional-ira");
        var back = Change(there, "account", "roth-ira");

        Assert.NotEmpty(there.Words);
        Assert.False(Checker.Walk(there).IsComplete);
        Assert.Empty(FromBefore.In(back));
        Assert.True(Checker.Walk(back).IsComplete);
    }

    [Fact]
    public void An_answer_that_was_off_the_way_in_between_still_belongs_to_its_own_words()
    {
        // 2018 asks for no adjusted gross income; the one kept is that of 2016.
        var in2018 = Change(Roth2016, "year", "2018");
        Assert.DoesNotContain("agi", Ids(Checker.Walk(in2018.Plain).Path));

        Assert.Contains("agi", Ids(FromBefore.In(Change(in2018, "year", "2017"))));
        Assert.DoesNotContain("agi", Ids(FromBefore.In(Change(in2018, "year", "2016"))));
    }

    [Fact]
    public void An_answer_given_again_holds_and_the_next_is_asked()
    {
        var changed = Change(Roth2016, "year", "2017");
        for (var asked = 0; Checker.Walk(changed).Next is { } next; asked++)
        {
            Assert.True(asked < 40);
            changed = FromBefore.Answer(changed, next, changed.Tokens[next.Id], FromBefore.MarksOnTheWay(changed)[next.Id]);
        }

        Assert.Empty(FromBefore.In(changed));
        Assert.DoesNotContain(changed.Words, mark => Checker.Walk(changed).Live.Tokens.ContainsKey(mark.Key));
    }

    [Fact]
    public void An_answer_shown_in_other_words_than_those_of_the_sheet_belongs_to_the_shown_ones()
    {
        var left = Checker.Questions.Single(question => question.Id == "basis-left");
        var shown = FromBefore.MarksOnTheWay(Roth2016)["basis-left"];
        var elsewhere = Change(Roth2016, "account", "traditional-ira");
        elsewhere = FromBefore.Answer(elsewhere, Checker.Questions.Single(question => question.Id == "any-basis"), "yes", null);

        var answered = FromBefore.Answer(elsewhere, left, "5000", shown);

        Assert.Contains("basis-left", Ids(FromBefore.In(answered)));
        Assert.Equal("5000", answered.Tokens["basis-left"]);
    }

    [Fact]
    public void The_strip_and_the_report_take_every_answer_as_it_was_given()
    {
        var changed = Change(Roth2016, "year", "2017");

        Assert.Equal(
            Checker.Report(changed.Plain, Walked.AskedOn).Years.Select(year => (year.Year, year.Verdict, year.Deductible)),
            Checker.Report(changed, Walked.AskedOn).Years.Select(year => (year.Year, year.Verdict, year.Deductible)));
    }

    [Trait(HowMuch.Takes, HowMuch.Long)]
    [Fact]
    public void No_words_of_a_question_turn_on_what_is_answered_after_it() =>
        Violations.None(
            from sheet in Walked.Interview.Sample.Where((_, i) => i % 4 == 0)
            let walk = Checker.Walk(sheet)
            let marks = FromBefore.MarksOnTheWay(sheet)
            from question in walk.Path
            where Wording.MarkOf(question, walk.Live) != marks[question.Id]
            select $"'{question.Id}' reads otherwise once later answers are there: {sheet.Line()}");

    private static Answers Change(Answers given, string id, string token) => FromBefore.Answer(given, Checker.Questions.Single(question => question.Id == id), token, null);

    private static IEnumerable<string> Ids(IEnumerable<Question> questions) => questions.Select(question => question.Id);
}
