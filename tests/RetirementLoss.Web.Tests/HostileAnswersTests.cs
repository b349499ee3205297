using System.Net;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>Answers that nobody should send, over plain forms: a page with words comes back, and the visit goes on.</summary>
public sealed class HostileAnswersTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Hostile =>
    [
        "\uFF11\uFF12", "1\u06617\u0667", "\u0967\u0968", "1\u09E777", "9999-12-31", "12/31/9999", "0001-01-01", "1e9", "NaN", "\u202E177", "\uFFFD", "99999999999999999999999999999", "=1+1", "<script>alert(1)</script>", "roth-ira\nagi=1", "177~", new string('9', 5000),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Every_question_of_a_story_answers_with_words_and_the_visit_goes_on(string typed)
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017);
        await visitor.OpenAsync("/check/last-paid-on");
        foreach (var question in Stories.RothClosedIn2017.Keys.Append("last-paid-on"))
        {
            await visitor.OpenAsync($"/check/{question}");
            if (visitor.Path != $"/check/{question}")
            {
                continue;
            }

            await visitor.AnswerAsync(typed);

            Assert.True(visitor.Status == HttpStatusCode.OK, $"{visitor.Status} at {question}");
            Assert.StartsWith("Error: ", visitor.Title, StringComparison.Ordinal);
        }

        await visitor.OpenAsync("/check/result");
        Assert.Contains("You could deduct $10,800", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_form_can_hold_is_refused_with_words_and_a_way_on()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017);

        await (await visitor.OpenAsync("/check/agi")).AnswerAsync("\0");

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("That did not go through", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("You could deduct $10,800", (await visitor.OpenAsync("/check/result")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("year", "9999")]
    [InlineData("last-paid-on", "9999-12-31")]
    [InlineData("received", "1\u06617\u0667")]
    public async Task A_file_with_an_answer_that_cannot_be_read_leaves_it_out_and_the_visit_goes_on(string question, string text)
    {
        var sheet = Answers.Of(new Dictionary<string, string> { ["year"] = "2017", ["account"] = "roth-ira", ["happened"] = "paid-out", [question] = text });
        var file = $$"""
            { "kind": "retirementloss-answers", "format": 1, "askedOn": "2026-11-21", "rules": { "version": "1", "hash": "0", "lawAsOf": "2026-11-21" },
              "answers": { {{string.Join(", ", sheet.Tokens.Select(answer => $"\"{answer.Key}\": \"{answer.Value}\""))}} },
              "result": { "verdict": "limited", "decidedBy": "x", "headline": "x", "deductible": null, "taxable": null, "additionalTax": null, "steps": [] } }
            """;
        var visitor = await site.Visitor().OpenAsync("/check/open");

        await visitor.SendFileAsync("file", "retirementloss-answers.json", file);

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("Answers that were left out", visitor.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/check")).Status);
        Assert.StartsWith("/check/", visitor.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_on_which_the_rules_fail_is_not_kept_and_is_told_at_its_question()
    {
        using var failing = new Site { Fails = answers => answers.Tokens.GetValueOrDefault("agi") == "66666" };
        var visitor = await failing.Visitor().TellAsync(Stories.RothClosedIn2017);

        await (await visitor.OpenAsync("/check/agi")).AnswerAsync("66666");

        Assert.Equal("/check/return", visitor.Path);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("Our rules cannot work with this answer", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("You could deduct $10,800", (await visitor.OpenAsync("/check/result")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_on_which_the_rules_fail_is_told_and_not_kept()
    {
        using var failing = new Site();
        var visitor = await failing.Visitor().TellAsync(Stories.RothClosedIn2017.With(("agi", "66666")));
        await visitor.OpenAsync("/check/result");
        var file = (await visitor.PressAsync("/check/save")).Html;
        await (await visitor.OpenAsync("/check/agi")).AnswerAsync("60000");
        failing.Fails = answers => answers.Tokens.GetValueOrDefault("agi") == "66666";

        await (await visitor.OpenAsync("/check/open")).SendFileAsync("file", "x.json", file);

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("Our rules cannot work with the answers in this file", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("You could deduct $10,800", (await visitor.OpenAsync("/check/result")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/check")]
    [InlineData("/check/agi")]
    [InlineData("/check/answers")]
    [InlineData("/check/result")]
    [InlineData("/check/memo")]
    [InlineData("/check/open")]
    [InlineData("/check/basis-left/worksheet")]
    public async Task A_visit_on_whose_kept_answers_the_rules_fail_gets_words_and_two_ways_out(string page)
    {
        using var failing = new Site();
        var visitor = await failing.Visitor().TellAsync(Stories.RothClosedIn2017.With(("agi", "66666")));
        failing.Fails = answers => answers.Tokens.GetValueOrDefault("agi") == "66666";

        await visitor.OpenAsync(page);

        Assert.Equal("/check/stuck", visitor.Path);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("We could not work with your answers", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("$66,666", visitor.Words, StringComparison.Ordinal);
        var stuck = visitor.Html;

        await visitor.DropAsync("agi");
        Assert.Equal("/check/return", visitor.Path);
        await (await visitor.OpenAsync("/check/agi")).AnswerAsync("60000");
        Assert.Contains("You could deduct $10,800", (await visitor.OpenAsync("/check/result")).Words, StringComparison.Ordinal);

        await visitor.SubmitFromAsync(stuck, "/check/clear");
        Assert.Equal("/cleared", visitor.Path);
    }
}
