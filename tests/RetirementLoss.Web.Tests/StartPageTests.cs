using System.Net;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc.Testing;
using RetirementLoss.Rules.Tests.PlainWords;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

public sealed class StartPageTests(WebApplicationFactory<Program> web) : IClassFixture<WebApplicationFactory<Program>>
{
    [Fact]
    public async Task Start_page_has_one_heading()
    {
        using var client = web.CreateClient();

        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative));

        Assert.Single(Seen.Read(page).QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task An_address_that_does_not_exist_is_not_found()
    {
        using var client = web.CreateClient();

        using var response = await client.GetAsync(new Uri("/no-such-page", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    // Words that stand alone, such as links and headings, count as sentences; the rest as it is written.
    [Fact]
    public async Task Start_page_is_in_plain_words()
    {
        using var client = web.CreateClient();

        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative));

        var main = Seen.Read(page).QuerySelector("main")!;
        foreach (var block in main.QuerySelectorAll("h1, h2, p, li"))
        {
            block.Append(block.Owner!.CreateTextNode("\n"));
        }

        var text = string.Join(' ', main.Descendants<IText>().Select(part => part.Data));
        Assert.InRange(Readability.GradeOf(text), 0, Readability.Eighth);
        Assert.DoesNotContain("!", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/check/year")]
    [InlineData("/privacy")]
    [InlineData("/accessibility")]
    [InlineData("/wrong")]
    [InlineData("/errata")]
    [InlineData("/cleared")]
    [InlineData("/myths")]
    [InlineData("/states")]
    [InlineData("/check/open")]
    public async Task Page_describes_itself_once(string address)
    {
        using var client = web.CreateClient();

        var page = await client.GetStringAsync(new Uri(address, UriKind.Relative));

        Assert.Single(Seen.Read(page).QuerySelectorAll("meta[name=description]"));
    }
}
