using System.Net;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>What every page must say of itself, and what must never leave it.</summary>
public sealed class SafetyTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Pages { get; } = ["/", "/check/year", "/check/answers", "/check/result", "/check/open", "/check/memo", "/advisors/client", "/privacy", "/accessibility", "/wrong", "/errata", "/states", "/states/2018", "/states/2017", "/myths", "/myths?q=ponzi", "/start-again/idle", "/cleared", "/no-such-page"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_has_the_strict_headers_once_and_may_not_be_stored(string path)
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.StillInside)).OpenAsync(path);

        var policy = Assert.Single(visitor.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("object-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("base-uri 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(visitor.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(visitor.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(visitor.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Equal("require-corp", Assert.Single(visitor.Headers.GetValues("Cross-Origin-Embedder-Policy")));
        Assert.Contains("camera=()", Assert.Single(visitor.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.True(visitor.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_needs_what_the_policy_forbids(string path)
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.StillInside)).OpenAsync(path);

        Assert.Empty(visitor.Page.Inline());
        Assert.DoesNotContain(Loaded(visitor), address => address.Contains("//", StringComparison.Ordinal));
    }

    // A shared computer must not offer to the next person what one typed.
    [Fact]
    public async Task No_field_is_one_that_a_browser_may_remember()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017);
        var fields = 0;
        foreach (var path in new[] { "/", "/check/year", "/check/agi", "/check/received", "/check/result", "/check/answers", "/check/memo", "/check/open", "/check/basis-left/worksheet", "/check/papers/1099-r", "/check/papers/8606", "/return", "/return/result", "/return/memo", "/advisors/client", "/advisors/batch", "/states", "/myths", "/faq", "/sources", "/examples" })
        {
            foreach (var field in (await visitor.OpenAsync(path)).Page.QuerySelectorAll("input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=submit]):not([type=file]), textarea"))
            {
                fields++;
                Assert.True((field.GetAttribute("autocomplete") ?? field.Closest("form")?.GetAttribute("autocomplete")) == "off", $"A browser may remember {field.Id} on {path}.");
            }
        }

        Assert.True(fields > 40, $"Only {fields} fields were seen.");
    }

    [Theory]
    [InlineData("<p style=\"color:red\">")]
    [InlineData("<style>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<a onclick=\"go()\">")]
    public void Check_of_inline_parts_finds_a_planted_one(string html) => Assert.Single(Seen.Read($"<body>{html}").Inline());

    [Fact]
    public async Task A_form_without_its_token_is_refused_with_words_and_a_way_on()
    {
        using var client = site.CreateClient();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("year", "2017"), KeyValuePair.Create("_handler", "page")]);

        foreach (var path in new[] { "/check/year", "/check/clear", "/check/another", "/check/memo", "/return/add", "/return/remove", "/return/save" })
        {
            using var response = await client.PostAsync(new Uri(path, UriKind.Relative), form);
            var page = await response.Content.ReadAsStringAsync();

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Contains("That did not go through", page, StringComparison.Ordinal);
            Assert.Contains("href=\"check\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Over_https_browsers_are_told_to_come_by_it_for_a_year()
    {
        var visitor = await site.Visitor("https://loss.example.com").OpenAsync("/");

        Assert.Equal("max-age=31536000; includeSubDomains", Assert.Single(visitor.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task A_field_far_too_long_is_refused_with_words()
    {
        var visitor = await site.Visitor().OpenAsync("/check/year");

        await visitor.AnswerAsync(new string('9', 70_000));

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("Go on", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plain_address_over_https_asks_for_https_ever_after()
    {
        using var client = site.CreateClient(new() { BaseAddress = new Uri("https://retirement-loss.example") });

        using var response = await client.GetAsync(new Uri("/", UriKind.Relative));

        Assert.True(response.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task What_a_visitor_says_stands_in_no_log_no_address_and_no_title()
    {
        const string amount = "7654321.09";
        const string words = "my-canary-words";
        var visitor = site.Visitor();
        await (await visitor.OpenAsync("/check/year")).AnswerAsync("2017");
        await (await visitor.OpenAsync("/check/account")).AnswerAsync(words);
        await visitor.AnswerAsync("roth-ira");
        await (await visitor.OpenAsync("/check/happened")).AnswerAsync("paid-out");
        await visitor.TellPageAsync(Stories.RothClosedIn2017);
        await (await visitor.OpenAsync("/check/received")).AnswerAsync(words);
        await visitor.AnswerAsync(amount);
        await visitor.TellAsync(Stories.RothClosedIn2017.With(("basis-left", "8654321.09"), ("agi", amount), ("itemized-not-cut", "0")));
        await visitor.OpenAsync("/check/result");
        Assert.Contains("7,654,321.09", visitor.Words, StringComparison.Ordinal);
        await visitor.OpenAsync("/check/account");
        await visitor.OpenAsync("/check/agi");
        Assert.Contains("7654321.09", visitor.Html, StringComparison.Ordinal);
        await visitor.OpenAsync("/check/memo");
        await visitor.SubmitNamesAsync(("client", words), ("firm", words), ("preparer", words), ("reference", words));
        Assert.Contains(words, visitor.Words, StringComparison.Ordinal);

        Assert.NotEmpty(site.Log);
        foreach (var said in new[] { words, amount, "7,654,321", "8654321", "roth-ira", "paid-out" })
        {
            Assert.DoesNotContain(site.Log, line => line.Contains(said, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(visitor.Addresses, address => address.Contains(said, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(visitor.Titles, title => title.Contains(said, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Files_are_stored_by_the_browser_under_a_name_that_changes_with_them()
    {
        var visitor = await site.Visitor().OpenAsync("/");
        var sheet = Assert.Single(Loaded(visitor), address => address.Contains("/site.", StringComparison.Ordinal) && address.EndsWith(".css", StringComparison.Ordinal));

        await visitor.OpenAsync("/" + sheet);

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.False(visitor.Headers.CacheControl?.NoStore);
        Assert.Contains("immutable", visitor.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_that_are_no_pages_tell_their_letters_too()
    {
        var visitor = await site.Visitor().OpenAsync("/check/year");
        var loaded = Loaded(visitor).Where(address => address.EndsWith(".css", StringComparison.Ordinal) || address.EndsWith(".js", StringComparison.Ordinal)).Select(address => $"/{address.TrimStart('/')}").ToList();
        Assert.Contains(loaded, address => address.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(loaded, address => address.EndsWith(".js", StringComparison.Ordinal));
        using var client = site.CreateClient();

        foreach (var path in loaded.Concat(["/health/live", "/health/ready", "/favicon.svg"]))
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("utf-8", response.Content.Headers.ContentType?.CharSet);
        }
    }

    // What a browser loads by itself, as against what a citation leads to.
    private static IEnumerable<string> Loaded(Visitor visitor) =>
        visitor.Page.QuerySelectorAll("[src]").Select(part => part.GetAttribute("src")!).Concat(visitor.Page.QuerySelectorAll("link[rel=stylesheet]").Select(sheet => sheet.GetAttribute("href")!));
}
