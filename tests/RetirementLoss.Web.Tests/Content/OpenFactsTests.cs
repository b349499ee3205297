using System.Net;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests.Content;

/// <summary>Opening an example in the checker, and what becomes of the visitor's own answers.</summary>
public sealed class OpenFactsTests(Site site) : IClassFixture<Site>
{
    private const string Open = "/examples/open";

    [Theory]
    [InlineData("t1-bill-king-v2", "For 2018:")]
    [InlineData("t1-bill-king", "For 2016:")]
    [InlineData("plan-loan-v3", "For 2026:")]
    [InlineData("outside-scope-and-deferred-pay", "For 2025:")]
    public async Task Example_opens_at_its_answer(string example, string answer)
    {
        // It does not give everything; what a program need not send is taken as the report says.
        var visitor = await site.Visitor().OpenAsync($"/examples/{example}");

        await visitor.PressAsync(Open);

        Assert.Equal(HttpStatusCode.SeeOther, visitor.Answered);
        Assert.Equal("/check/result", visitor.Path);
        Assert.Contains(answer, visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(example, string.Join(' ', visitor.Titles), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_of_a_common_question_open_too()
    {
        var visitor = await site.Visitor().OpenAsync("/faq?q=hardship");

        await visitor.PressAsync(Open);

        Assert.Equal("/check/result", visitor.Path);
        Assert.Contains("$1,000", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visitor_with_answers_is_asked_first_and_may_keep_them()
    {
        var visitor = await site.Visitor().TellAsync(Stories.StillInside);
        await visitor.OpenAsync("/examples/t1-bill-king-v2");
        Assert.Contains("you are asked first", visitor.Words, StringComparison.Ordinal);

        await visitor.PressAsync(Open);

        Assert.Equal("/examples/replace/t1-bill-king-v2", visitor.Path);
        Assert.Contains("would take their place", visitor.Words, StringComparison.Ordinal);
        await visitor.OpenAsync("/check/result");
        Assert.Contains("For 2025:", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visitor_who_agrees_gets_the_facts_in_place_of_the_own_answers()
    {
        var visitor = await site.Visitor().TellAsync(Stories.StillInside);
        await visitor.OpenAsync("/examples/replace/t1-bill-king-v2");

        await visitor.PressAsync(Open);

        Assert.Equal("/check/result", visitor.Path);
        Assert.Contains("For 2018:", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visitor_without_answers_is_not_warned() =>
        Assert.DoesNotContain("you are asked first", (await site.Visitor().OpenAsync("/examples/t1-bill-king")).Words, StringComparison.Ordinal);

    [Fact]
    public async Task Form_of_another_site_is_refused()
    {
        using var client = site.CreateClient();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("facts", "t1-bill-king")]);

        using var response = await client.PostAsync(new Uri(Open, UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Facts_that_do_not_exist_are_not_found()
    {
        var visitor = await site.Visitor().OpenAsync("/examples/t1-bill-king");

        await visitor.SubmitToAsync(Open, ("facts", "other"));

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }
}
