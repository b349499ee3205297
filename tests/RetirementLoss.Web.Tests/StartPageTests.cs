using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using RetirementLoss.Rules.Tests.PlainWords;

namespace RetirementLoss.Web.Tests;

public sealed partial class StartPageTests(WebApplicationFactory<Program> web) : IClassFixture<WebApplicationFactory<Program>>
{
    [Fact]
    public async Task Start_page_has_one_heading()
    {
        using var client = web.CreateClient();

        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative));

        Assert.Single(page.Split("<h1").Skip(1));
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

        var main = page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
        var text = WebUtility.HtmlDecode(Tags().Replace(EndsOfBlocks().Replace(main, "\n"), " "));
        Assert.InRange(Readability.GradeOf(text), 0, Readability.Eighth);
        Assert.DoesNotContain("!", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/check/year")]
    [InlineData("/privacy")]
    [InlineData("/accessibility")]
    [InlineData("/cleared")]
    [InlineData("/myths")]
    [InlineData("/states")]
    [InlineData("/check/open")]
    public async Task Page_describes_itself_once(string address)
    {
        using var client = web.CreateClient();

        var page = await client.GetStringAsync(new Uri(address, UriKind.Relative));

        Assert.Single(page.Split("<meta name=\"description\"").Skip(1));
    }

    [GeneratedRegex("</(h1|h2|p|li)>")]
    private static partial Regex EndsOfBlocks();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
