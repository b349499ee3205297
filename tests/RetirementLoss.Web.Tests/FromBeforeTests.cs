using System.Net;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>Answers from before over plain forms: shown as such, asked again before a verdict rests on them, and never thrown away.</summary>
public sealed class FromBeforeTests(Site site) : IClassFixture<Site>
{
    private const string Page = "/check/from-before";

    private static readonly IReadOnlyDictionary<string, string> Roth2016 = Stories.RothClosedIn2017.With(("year", "2016"));

    [Fact]
    public async Task Income_of_one_year_is_not_that_of_the_next_until_it_is_said_again()
    {
        var visitor = await ChangedAsync("year", "2017");

        Assert.Equal(Page, visitor.Path);
        Assert.Contains("From before, still right?", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("What was your adjusted gross income for 2017? From before: $60,000", visitor.Words, StringComparison.Ordinal);
        foreach (var page in new[] { "/check/result", "/check/memo", "/check/answers", "/check" })
        {
            Assert.Equal(Page, (await visitor.OpenAsync(page)).Path);
        }

        await visitor.HoldAllAsync();
        Assert.Equal(HttpStatusCode.SeeOther, visitor.Answered);
        Assert.Equal("/check/answers", visitor.Path);
        // 12,000 less 2% of 60,000, by the person's own word for 2017.
        Assert.Contains("You could deduct $10,800", (await visitor.OpenAsync("/check/result")).Words, StringComparison.Ordinal);
        // Back to the page of before: nothing is left to say there.
        Assert.Equal("/check/answers", (await visitor.OpenAsync(Page)).Path);
    }

    [Fact]
    public async Task Money_left_in_a_roth_ira_says_nothing_of_a_traditional_one()
    {
        var visitor = await ChangedAsync("account", "traditional-ira");
        for (var asked = 0; visitor.Path != Page || !visitor.Words.Contains("any traditional", StringComparison.Ordinal); asked++)
        {
            Assert.True(asked < 12, $"{visitor.Path}: {visitor.Words}");
            await (visitor.Path == Page ? visitor.HoldAllAsync() : visitor.NotKnowingAsync());
        }

        Assert.Contains("From before: No", visitor.Words, StringComparison.Ordinal);
        await visitor.OpenAsync("/check/same-kind-left");
        Assert.Equal("/check/left", visitor.Path);
        Assert.Contains("From before: No. The question read otherwise then. Is it still right?", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("value=\"no\" checked", visitor.Html, StringComparison.Ordinal);
        await visitor.AnswerAsync("yes");
        Assert.DoesNotContain("From before", (await visitor.OpenAsync("/check/same-kind-left")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_taken_back_asks_nothing_again()
    {
        var visitor = await ChangedAsync("year", "2017");

        await (await visitor.OpenAsync("/check/year")).AnswerAsync("2016");

        Assert.Equal("/check/answers", visitor.Path);
        Assert.Contains("You could deduct $10,800", (await visitor.OpenAsync("/check/result")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_answer_is_said_again_by_its_button_or_its_page_and_a_refresh_changes_nothing()
    {
        var visitor = await ChangedAsync("year", "2017");
        await visitor.OpenAsync("/check/agi");
        Assert.Contains("value=\"60000\"", visitor.Html, StringComparison.Ordinal);

        await visitor.AnswerAsync("70000");
        Assert.Equal(Page, visitor.Path);
        Assert.DoesNotContain("adjusted gross income", visitor.Words, StringComparison.Ordinal);
        await visitor.OpenAsync(Page);
        Assert.Contains("From before", visitor.Words, StringComparison.Ordinal);

        await visitor.HoldAllAsync();
        // 12,000 less 2% of 70,000.
        Assert.Contains("You could deduct $10,600", (await visitor.OpenAsync("/check/result")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_tab_answers_the_words_it_showed()
    {
        var visitor = await site.Visitor().TellAsync(Roth2016);
        await visitor.OpenAsync("/check/agi");
        var (path, html, standing) = (visitor.Path, visitor.Html, visitor.Standing());
        await (await visitor.OpenAsync("/check/year")).AnswerAsync("2017");
        await visitor.HoldAllAsync();
        Assert.Equal("/check/answers", visitor.Path);

        await visitor.SubmitOldAsync(path, html, [.. standing.Where(field => field.Name != "agi"), ("agi", "55000")]);

        Assert.Equal(Page, visitor.Path);
        Assert.Contains("What was your adjusted gross income for 2017? From before: $55,000", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_tab_changed_meanwhile_is_not_said_to_hold()
    {
        var visitor = await ChangedAsync("year", "2017");
        var shown = visitor.Html;
        await (await visitor.OpenAsync("/check/year")).AnswerAsync("2015");

        await visitor.HoldOnAsync(shown);

        Assert.Equal(Page, visitor.Path);
        Assert.Contains("What was your adjusted gross income for 2015? From before: $60,000", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_kept_from_the_explorer_asks_for_its_answers_again_and_what_was_typed_to_its_words_holds()
    {
        var visitor = await (await site.Visitor().TellAsync(Roth2016)).OpenAsync("/check/result");

        await visitor.SubmitToAsync("/check/keep", ("year", "2017"), ("agi", "60000"), ("received", "15000"));

        Assert.Equal(Page, visitor.Path);
        Assert.Contains("What was your adjusted gross income for 2017? From before: $60,000", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_opened_file_belongs_to_its_own_words_until_something_is_changed()
    {
        var visitor = await (await site.Visitor().TellAsync(Roth2016)).OpenAsync("/check/result");
        var file = (await visitor.PressAsync("/check/save")).Html;
        Assert.DoesNotContain("words", file, StringComparison.Ordinal);
        var other = await site.Visitor().OpenAsync("/check/open");

        await other.SendFileAsync("file", "retirementloss-answers.json", file);
        Assert.Contains("The answer is the same as then", other.Words, StringComparison.Ordinal);
        Assert.Equal("/check/result", (await other.OpenAsync("/check/result")).Path);
        await (await other.OpenAsync("/check/year")).AnswerAsync("2017");

        Assert.Equal(Page, other.Path);
        Assert.Contains("From before: $60,000", other.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_stays_one_cookie_with_every_answer_from_before()
    {
        var visitor = await site.Visitor().TellAsync(Roth2016);
        await (await visitor.OpenAsync("/check/agi")).AnswerAsync("60000");
        var plain = Size(visitor);

        await (await visitor.OpenAsync("/check/year")).AnswerAsync("2017");
        var marked = Size(visitor);

        // Five characters an answer, sealed and written in base 64.
        Assert.InRange(marked - plain, 1, 200);
        Assert.InRange(marked, 1, 1500);
    }

    [Fact]
    public async Task The_strip_says_whose_answers_it_takes()
    {
        var visitor = await (await site.Visitor().TellAsync(Roth2016)).OpenAsync("/check/result");

        Assert.Contains("Each year takes your answers as you gave them for 2016", visitor.Words, StringComparison.Ordinal);
    }

    private static int Size(Visitor visitor) => Assert.Single(visitor.SetCookies, set => set.StartsWith("answers=", StringComparison.Ordinal)).Length;

    private async Task<Visitor> ChangedAsync(string question, string answer)
    {
        var visitor = await site.Visitor().TellAsync(Roth2016);
        return await (await visitor.OpenAsync($"/check/{question}")).AnswerAsync(answer);
    }
}
