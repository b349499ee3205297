using System.Net;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>The memo: where it is found, and the names that are typed for it.</summary>
public sealed class MemoTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Result_leads_to_the_memo_with_the_same_answer()
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.RothClosedIn2017)).OpenAsync("/check/result");
        Assert.Contains("href=\"check/memo\"", visitor.Html, StringComparison.Ordinal);

        await visitor.OpenAsync("/check/memo");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("$10,800 of your $12,000 loss", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("What happens next", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Working and authorities", visitor.Words, StringComparison.Ordinal);
        Assert.Equal("Memo - RetirementLoss", visitor.Title);
    }

    [Fact]
    public async Task Memo_before_the_answers_are_complete_leads_to_the_open_question()
    {
        var visitor = await site.Visitor().OpenAsync("/check/memo");

        Assert.Equal("/check/story", visitor.Path);
    }

    [Fact]
    public async Task Names_come_back_on_both_pages_and_are_gone_with_the_next_visit()
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.StillInside)).OpenAsync("/check/memo");

        await visitor.SubmitNamesAsync(
            ("client", "Maria Sample"), ("firm", "Abbott Tax"), ("contact", "1 Main Street"), ("preparer", "J. Lee"), ("reference", "R-17"), ("disclaimer", "Ask us first."));

        Assert.Equal("/check/memo", visitor.Path);
        foreach (var name in new[] { "Maria Sample", "Abbott Tax", "1 Main Street", "J. Lee", "R-17" })
        {
            Assert.Equal(2, visitor.Html.Split($">{name}</").Length - 1);
        }

        Assert.Contains("<p data-memo=\"disclaimer\">Ask us first.</p>", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(visitor.SetCookies, cookie => cookie.Contains("Maria", StringComparison.Ordinal));

        await visitor.OpenAsync("/check/memo");
        Assert.DoesNotContain("Maria", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_for_the_foot_of_the_letter_are_offered_and_may_be_emptied()
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.StillInside)).OpenAsync("/check/memo");
        Assert.Equal(2, visitor.Html.Split("This letter rests on the facts above").Length - 1);

        await visitor.SubmitNamesAsync(("disclaimer", ""));

        Assert.DoesNotContain("This letter rests on", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("<p data-memo=\"disclaimer\"></p>", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_logo_has_no_field_that_could_be_sent()
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.StillInside)).OpenAsync("/check/memo");

        Assert.Contains("type=\"file\" id=\"memo-logo\"", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"logo", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("multipart/form-data", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_shown_as_it_was_typed_and_never_as_markup()
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.StillInside)).OpenAsync("/check/memo");

        await visitor.SubmitNamesAsync(("client", "<b>O'Neill & \"Sons\"</b>"));

        Assert.DoesNotContain("<b>O", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("<b>O'Neill & \"Sons\"</b>", WebUtility.HtmlDecode(visitor.Html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_far_too_long_is_cut_to_a_line()
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.StillInside)).OpenAsync("/check/memo");

        await visitor.SubmitNamesAsync(("client", new string('x', 500)), ("firm", "two\r\nlines"), ("disclaimer", new string('z', 500)));

        Assert.Contains(new string('x', 80), visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('x', 81), visitor.Html, StringComparison.Ordinal);
        Assert.Contains(new string('z', 300), visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('z', 301), visitor.Html, StringComparison.Ordinal);
        Assert.Contains(">two  lines</p>", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_in_the_address_are_not_taken()
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.StillInside)).OpenAsync("/check/memo?client=Maria&firm=Abbott");

        Assert.DoesNotContain("Maria", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Abbott", visitor.Html, StringComparison.Ordinal);
    }
}
