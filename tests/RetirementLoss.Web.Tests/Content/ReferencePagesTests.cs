using System.Net;
using RetirementLoss.Rules;
using RetirementLoss.Web.Pages;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests.Content;

/// <summary>The pages made from the same data as the verdicts.</summary>
public sealed class ReferencePagesTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Pages =>
    [
        "/states", "/states?q=ca", "/states?q=new&year=2018", "/states/2024", "/myths", "/advisors", "/advisors/batch", "/api", "/privacy", "/accessibility", "/wrong", "/errata",
        "/law", "/law?year=2017", "/sources", "/sources?q=roth", "/sources/irc-67-ban", "/figures", "/figures/history/standard-deduction.basic",
        "/changes", "/examples", "/examples?q=roth", "/examples/t1-bill-king", "/examples/t1-bill-king-v1", "/examples/replace/t1-bill-king", "/tables", "/faq", "/faq?q=scam", "/glossary",
        .. LawGuide.All.Select(page => $"/law/{page.Id}"),
        .. Checker.Years.Select(year => $"/tables/{year}"),
        .. Checker.Years.Select(year => $"/figures/{year}"),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_is_there_with_one_heading_and_the_others_in_order_and_needs_no_script(string address)
    {
        var visitor = await site.Visitor().OpenAsync(address);

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        var page = Seen.Read(visitor.Html);
        var levels = page.HeadingLevels();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.Empty(page.Inline());
        Assert.Empty(page.IdsTwice());
        Assert.DoesNotContain("!", visitor.Words, StringComparison.Ordinal);
        Assert.NotEqual("", Assert.Single(page.QuerySelectorAll("meta[name=description]")).GetAttribute("content"));
    }

    [Theory]
    [InlineData("/states", true)]
    [InlineData("/figures/2024", true)]
    [InlineData("/advisors", false)]
    [InlineData("/advisors/batch", false)]
    [InlineData("/api", false)]
    [InlineData("/openapi", false)]
    public async Task Only_pages_for_people_with_an_account_of_their_own_end_with_the_call_to_the_check(string address, bool calls) =>
        Assert.Equal(calls, Seen.Read((await site.Visitor().OpenAsync(address)).Html).QuerySelector("aside.call") is not null);

    [Fact]
    public async Task Examples_in_the_groups_are_as_many_as_the_first_line_says()
    {
        var page = Seen.Read((await site.Visitor().OpenAsync("/examples")).Html);

        var said = int.Parse(page.QuerySelector(".lead")!.TextContent.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(said, page.QuerySelectorAll(".level .row-about").Sum(about => int.Parse(about.TextContent.Trim().Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Every_link_of_the_head_and_the_foot_leads_to_a_page_of_that_name_and_is_marked_there()
    {
        var start = Seen.Read((await site.Visitor().OpenAsync("/")).Html);
        var ways = start.QuerySelectorAll("header nav a:not(.begin), footer nav a").Select(link => (Address: link.GetAttribute("href")!, Name: link.TextContent)).ToList();

        Assert.Equal(Way.Main.Concat(Way.AtTheFoot).Select(way => (way.Address, way.Name)), ways);
        foreach (var (address, name) in ways)
        {
            var page = Seen.Read((await site.Visitor().OpenAsync(address)).Html);
            Assert.Equal($"{name} - RetirementLoss", page.Title);
            Assert.Equal(name, Assert.Single(page.QuerySelectorAll("[aria-current=page]"), link => link.GetAttribute("href") == address).TextContent);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_has_the_ways_and_a_call_to_the_check(string address)
    {
        var page = Seen.Read((await site.Visitor().OpenAsync(address)).Html);

        Assert.Equal(Way.Main.Count + 1, page.QuerySelectorAll("header nav a").Length);
        Assert.Equal("/check", page.QuerySelector("header a.begin")!.GetAttribute("href"));
        if (Way.IsToRead(address.Split('?')[0]))
        {
            Assert.Equal("Start the check", Assert.Single(page.QuerySelectorAll(".call a")).TextContent);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/check/open")]
    [InlineData("/cleared")]
    [InlineData("/start-again/idle")]
    [InlineData("/no-such-page")]
    [InlineData("/examples/replace/t1-bill-king")]
    [InlineData("/law/no-such-story")]
    public async Task Page_with_a_button_of_its_own_has_the_ways_and_no_second_call(string address)
    {
        var page = Seen.Read((await site.Visitor().OpenAsync(address)).Html);

        Assert.NotNull(page.QuerySelector("header a.begin"));
        Assert.Empty(page.QuerySelectorAll(".call"));
    }

    // Held in words, because a folded group takes one line whatever is in it; the heights themselves stand in the measurements.
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_is_no_longer_than_a_reader_goes_while_its_groups_are_closed(string address)
    {
        var page = Seen.Read((await site.Visitor().OpenAsync(address)).Html);
        foreach (var inside in page.QuerySelectorAll("details:not([open]) > :not(summary)"))
        {
            inside.Remove();
        }

        var words = page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        if (!address.Contains("q=", StringComparison.Ordinal))
        {
            Assert.InRange(words, 10, 900);
        }
    }

    [Theory]
    [InlineData("/states?q=ca&year=2024", "California", 1)]
    [InlineData("/states?q=new+y&year=2024", "New York", 1)]
    [InlineData("/states?q=NORTH", "North Carolina", 2)]
    [InlineData("/states?q=atlantis", null, 0)]
    [InlineData("/states?q=", "Alabama", 51)]
    public async Task Finder_of_states_works_by_its_address_alone(string address, string? first, int count)
    {
        var page = Seen.Read((await site.Visitor().OpenAsync(address)).Html);

        var rows = page.QuerySelectorAll(".state-row h3").Select(name => name.TextContent).ToList();
        Assert.Equal(count, rows.Count);
        Assert.Equal(first, rows.FirstOrDefault());
        Assert.Equal(count == 1, page.QuerySelector(".state-row[open]") is not null);
        Assert.Equal(count == 0, page.QuerySelector("[role=status]")!.TextContent.Contains("No state has that name", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Figures_show_the_numbers_of_the_newest_year_where_none_is_asked()
    {
        var words = (await site.Visitor().OpenAsync("/figures")).Words;

        Assert.Contains($"Figures for {Checker.Years[^1]}", words, StringComparison.Ordinal);
        Assert.All(FigureTables.Of(Checker.Years[^1]).SelectMany(row => row.Values), value => Assert.Contains(value, words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/law/no-such-story")]
    [InlineData("/sources/no-such-source")]
    [InlineData("/figures/1999")]
    [InlineData("/figures/history/no-such-figure")]
    [InlineData("/tables/1999")]
    [InlineData("/examples/no-such-example")]
    [InlineData("/examples/replace/no-such-example")]
    public async Task Page_that_does_not_exist_is_not_found(string address)
    {
        var visitor = await site.Visitor().OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Single(Seen.Read(visitor.Html).QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task Every_link_leads_to_a_page_and_every_anchor_to_a_place_on_it()
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });
        var seen = new Dictionary<string, Linked>();
        var wrong = new List<string>();
        var open = new Queue<string>(["/states", "/myths", "/law", "/sources", "/figures", "/changes", "/examples", "/tables", "/faq", "/glossary"]);
        while (open.TryDequeue(out var address))
        {
            if (seen.ContainsKey(address))
            {
                continue;
            }

            using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
            var page = seen[address] = Linked.In(response.StatusCode == HttpStatusCode.OK ? await response.Content.ReadAsStringAsync() : "");
            // A file has no links, and that it is there is enough.
            if (page.Links.Count == 0 && (response.StatusCode != HttpStatusCode.OK || response.Content.Headers.ContentType?.MediaType == "text/html"))
            {
                wrong.Add($"{address}: {response.StatusCode}");
            }

            foreach (var link in page.Links.Select(link => link.Page).Where(IsFollowed))
            {
                open.Enqueue(link);
            }
        }

        wrong.AddRange(Misled(seen));
        Assert.Empty(wrong);
        Assert.True(seen.Count > 400, $"Only {seen.Count} pages were found.");
    }

    [Fact]
    public void Check_of_links_finds_one_to_a_place_that_is_not_there() => Assert.Equal(
        ["/law leads to /sources#second, which is not there"],
        Misled(new Dictionary<string, Linked>
        {
            ["/law"] = Linked.In("<a href=\"sources#first\">1</a><a href=\"/sources#second\">2</a><a href=\"https://example.org/#third\">3</a>"),
            ["/sources"] = Linked.In("<p id=\"first\">second</p>"),
        }));

    [Fact]
    public async Task Law_of_a_year_shows_what_was_law_then()
    {
        var of2017 = (await site.Visitor().OpenAsync("/law/paid-out-below-basis?year=2017")).Html;
        var of2018 = (await site.Visitor().OpenAsync("/law/paid-out-below-basis?year=2018")).Html;

        Assert.Contains("<li id=\"miscellaneous-itemized-floor\"", of2017, StringComparison.Ordinal);
        Assert.DoesNotContain("<li id=\"miscellaneous-itemized-ban\"", of2017, StringComparison.Ordinal);
        Assert.Contains("<li id=\"miscellaneous-itemized-ban\"", of2018, StringComparison.Ordinal);
        Assert.DoesNotContain("<li id=\"miscellaneous-itemized-floor\"", of2018, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/law?year=1999")]
    [InlineData("/law?year=%3Cscript%3E")]
    public async Task Law_of_a_year_that_is_not_covered_is_that_of_all_years(string address) =>
        Assert.Matches("<a href=\"law\" aria-current=\"page\">All years</a>", (await site.Visitor().OpenAsync(address)).Html);

    [Fact]
    public async Task Note_shows_its_table_and_its_rules_as_links()
    {
        var page = (await site.Visitor().OpenAsync("/law/itemized-deduction")).Html;

        Assert.Contains("<th scope=\"col\">Rule</th>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"law/itemized-deduction#miscellaneous-itemized-ban\">Miscellaneous itemized ban</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("| all years |", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Address_of_a_page_that_moved_leads_on()
    {
        var page = await site.Visitor().OpenAsync("/law/common");

        Assert.Contains("Miscellaneous itemized ban", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_tells_its_citations_by_year_and_what_rests_on_it()
    {
        var words = (await site.Visitor().OpenAsync("/sources/irc-67-ban")).Words;

        Assert.Contains("2018-2025 IRC 67(g)", words, StringComparison.Ordinal);
        Assert.Contains("2026 on IRC 67(h)", words, StringComparison.Ordinal);
        Assert.Contains("Miscellaneous itemized ban", words, StringComparison.Ordinal);
        Assert.Contains("Read in its own text", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_tell_of_2018_of_2026_and_of_the_edition()
    {
        var words = (await site.Visitor().OpenAsync("/changes")).Words;

        Assert.Contains("What it asked to 2017 ", words, StringComparison.Ordinal);
        Assert.Contains("IRC 67(h) , before IRC 67(g)", words, StringComparison.Ordinal);
        Assert.Contains(Checker.Edition.Version, words, StringComparison.Ordinal);
        Assert.Contains(Checker.Edition.Hash, words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/examples?q=bill+king", "3 examples found")]
    [InlineData("/examples?q=zebra", "0 examples found")]
    [InlineData("/sources?q=strassburger", "1 source found")]
    [InlineData("/faq?q=hardship", "1 question found")]
    public async Task Search_works_by_its_address_alone(string address, string found) =>
        Assert.Contains(found, (await site.Visitor().OpenAsync(address)).Words, StringComparison.Ordinal);

    [Fact]
    public async Task Search_words_are_shown_as_words_only()
    {
        var page = (await site.Visitor().OpenAsync("/examples?q=%22%3E%3Cscript%3E")).Html;

        Assert.DoesNotContain("\"><script>", page, StringComparison.Ordinal);
        Assert.Contains("0 examples", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Example_shows_sums_and_what_the_rules_say_now()
    {
        var words = (await site.Visitor().OpenAsync("/examples/t1-bill-king-v1")).Words;

        Assert.Contains("1,500 of basis, 1,300 paid out: loss 200.", words, StringComparison.Ordinal);
        Assert.Contains("Loss that tax law sees $200 $200", words, StringComparison.Ordinal);
        Assert.Contains("Limited to nothing", words, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Misled(IReadOnlyDictionary<string, Linked> seen) =>
        from page in seen
        from link in page.Value.Links
        where link.Place.Length > 0 && seen.TryGetValue(link.Page, out var to) && !to.Places.Contains(link.Place)
        select $"{page.Key} leads to {link.Page}#{link.Place}, which is not there";

    // One page stands for all years and searches of its kind; the check has tests of its own.
    // The description of the API is for programs, and has no links.
    private static bool IsFollowed(string page) => !page.StartsWith("/check", StringComparison.Ordinal) && !page.StartsWith("/openapi/", StringComparison.Ordinal) && !page.Contains('?', StringComparison.Ordinal);

    // A page by the links on it, each once, and the places that links can lead to.
    private sealed record Linked(IReadOnlySet<(string Page, string Place)> Links, IReadOnlySet<string> Places)
    {
        public static Linked In(string html)
        {
            var page = Seen.Read(html);
            return new(
                page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)
                    .Where(to => !to.Contains("://", StringComparison.Ordinal))
                    .Select(to => to.TrimStart('/').Split('#'))
                    .Select(parts => ($"/{parts[0]}", parts.Length > 1 ? parts[1] : ""))
                    .ToHashSet(),
                page.QuerySelectorAll("[id]").Select(part => part.Id!).ToHashSet(StringComparer.Ordinal));
        }
    }
}
