using System.Net;
using System.Text.RegularExpressions;
using RetirementLoss.Rules;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests.Reference;

/// <summary>The pages made from the same data as the verdicts.</summary>
public sealed partial class ReferencePagesTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Pages =>
    [
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
        var levels = Heading().Matches(visitor.Html).Select(match => match.Groups[1].Value[0] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
        Assert.All(Table().Matches(visitor.Html), table => Assert.Contains("<caption", table.Value, StringComparison.Ordinal));
        Assert.DoesNotMatch(Inline(), visitor.Html);
        Assert.All(Id().Matches(visitor.Html).GroupBy(id => id.Groups[1].Value), same => Assert.Single(same));
        Assert.DoesNotContain("!", visitor.Words, StringComparison.Ordinal);
        Assert.Single(Description().Matches(visitor.Html), described => described.Groups[1].Length > 0);
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
        Assert.Single(Heading().Matches(visitor.Html), heading => heading.Groups[1].Value == "1");
    }

    [Fact]
    public async Task Every_link_leads_to_a_page_and_every_anchor_to_a_place_on_it()
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });
        var seen = new Dictionary<string, string>();
        var wrong = new List<string>();
        var open = new Queue<string>(["/law", "/sources", "/figures", "/changes", "/examples", "/tables", "/faq", "/glossary"]);
        while (open.TryDequeue(out var address))
        {
            if (seen.ContainsKey(address))
            {
                continue;
            }

            using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
            seen[address] = response.StatusCode == HttpStatusCode.OK ? await response.Content.ReadAsStringAsync() : "";
            if (seen[address].Length == 0)
            {
                wrong.Add($"{address}: {response.StatusCode}");
            }

            foreach (var link in LinksOf(seen[address]).Select(link => link.Page).Where(IsFollowed))
            {
                open.Enqueue(link);
            }
        }

        wrong.AddRange(
            from page in seen
            from link in LinksOf(page.Value)
            where link.Place.Length > 0 && seen.TryGetValue(link.Page, out var html) && !html.Contains($"id=\"{link.Place}\"", StringComparison.Ordinal)
            select $"{page.Key} leads to {link.Page}#{link.Place}, which is not there");
        Assert.Empty(wrong.Distinct());
        Assert.True(seen.Count > 400, $"Only {seen.Count} pages were found.");
    }

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
        var page = (await site.Visitor().OpenAsync("/law/common")).Html;

        Assert.Contains("<th scope=\"col\">Rule</th>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"law/common#miscellaneous-itemized-ban\">Miscellaneous itemized ban</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("| all years |", page, StringComparison.Ordinal);
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

        Assert.Contains("Law only to 2017 ", words, StringComparison.Ordinal);
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

    private static IEnumerable<(string Page, string Place)> LinksOf(string html) => Link().Matches(html)
        .Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))
        .Where(to => !to.Contains("://", StringComparison.Ordinal))
        .Select(to => to.TrimStart('/').Split('#'))
        .Select(parts => ($"/{parts[0]}", parts.Length > 1 ? parts[1] : ""));

    // One page stands for all years and searches of its kind; the check has tests of its own.
    private static bool IsFollowed(string page) => !page.StartsWith("/check", StringComparison.Ordinal) && !page.Contains('?', StringComparison.Ordinal);

    [GeneratedRegex("<h([1-6])[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("<meta name=\"description\" content=\"([^\"]*)\"")]
    private static partial Regex Description();

    [GeneratedRegex("<table.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("<script(?! src=)|<style| style=\"| on[a-z]+=\"")]
    private static partial Regex Inline();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("<a [^>]*href=\"([^\"]+)\"")]
    private static partial Regex Link();
}
