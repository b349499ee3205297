using System.Net;
using System.Net.Http.Headers;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>The popular claims, searched without script.</summary>
public sealed class MythsPageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Every_claim_stands_on_the_page_under_its_topic_with_an_address()
    {
        var visitor = await site.Visitor().OpenAsync("/myths");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.All(PopularClaims.All, topic =>
        {
            Assert.Contains(visitor.Page.QuerySelectorAll("h2"), heading => heading.TextContent == topic.Title);
            Assert.NotNull(visitor.Page.GetElementById(topic.Id));
            Assert.All(topic.Claims, claim => Assert.NotNull(visitor.Page.GetElementById(claim.Id)));
        });
        Assert.Single(visitor.Page.QuerySelectorAll("h1"));
        Assert.Empty(visitor.Page.IdsTwice());
    }

    [Fact]
    public async Task Search_finds_the_claim_and_leaves_out_the_others()
    {
        var visitor = await site.Visitor().OpenAsync("/myths?q=ponzi");

        Assert.NotNull(visitor.Page.GetElementById("fraud-inside-is-theft"));
        Assert.Null(visitor.Page.GetElementById("paper-losses-deduct"));
        Assert.NotNull(visitor.Page.QuerySelector("input[value=ponzi]"));
    }

    [Fact]
    public async Task Search_that_finds_nothing_says_so_and_leads_on()
    {
        var visitor = await site.Visitor().OpenAsync("/myths?q=giraffe");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("Nothing here has all of those words in it: giraffe", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Show all claims", visitor.Words, StringComparison.Ordinal);
        Assert.Empty(visitor.Page.QuerySelectorAll("article"));
    }

    [Theory]
    [InlineData("/myths?q=")]
    [InlineData("/myths?q=%20%20")]
    [InlineData("/myths?other=1")]
    public async Task Empty_search_shows_all(string path) =>
        Assert.Contains("What the ratings mean", (await site.Visitor().OpenAsync(path)).Words, StringComparison.Ordinal);

    [Fact]
    public async Task What_was_searched_for_is_shown_as_text_and_never_as_markup()
    {
        var visitor = await site.Visitor().OpenAsync("/myths?q=" + Uri.EscapeDataString("\"><script>alert(1)</script>"));

        Assert.DoesNotContain("<script>alert", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_searched_for_stands_in_no_log_and_no_title()
    {
        var visitor = await site.Visitor().OpenAsync("/myths?q=my-canary-search");

        Assert.NotEmpty(site.Log);
        Assert.DoesNotContain(site.Log, line => line.Contains("canary-search", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(visitor.Titles, title => title.Contains("canary", StringComparison.OrdinalIgnoreCase));
        Assert.True(visitor.Headers.CacheControl?.NoStore);
        Assert.Contains("no-referrer", visitor.Headers.GetValues("Referrer-Policy"));
    }

    [Fact]
    public async Task Page_is_light_because_it_is_sent_compressed()
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/myths", UriKind.Relative));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));

        using var response = await client.SendAsync(request);
        var sent = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        Assert.InRange(sent.Length, 1, 40 * 1024);
    }

    [Fact]
    public async Task Page_with_answers_is_never_sent_compressed()
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/check/year", UriKind.Relative));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));

        using var response = await client.SendAsync(request);

        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Page_that_is_compressed_holds_no_form_token()
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.StillInside)).OpenAsync("/myths?q=ponzi");

        Assert.DoesNotContain("__RequestVerificationToken", visitor.Html, StringComparison.Ordinal);
        Assert.Empty(visitor.Page.QuerySelectorAll("form[method=post]"));
    }

    [Fact]
    public async Task Answer_page_shows_claims_that_fit_the_year()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017);
        await visitor.OpenAsync("/check/result");

        Assert.Contains("You may have read", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Here is how it stands for 2017", visitor.Words, StringComparison.Ordinal);
    }
}
