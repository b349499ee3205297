using Bunit;
using RetirementLoss.Components.Reporting;
using RetirementLoss.Components.Tests.Asking;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Components.Tests.Reporting;

/// <summary>The popular claims in a report, and one of them with all its years.</summary>
public sealed class ReadElsewhereTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("2017")]
    [InlineData("2024")]
    public void Every_claim_of_the_report_is_told_with_its_rating_in_words_its_reason_and_the_law(string year)
    {
        var report = Checker.Report(Sheet.RothClosed(year), Today);
        Assert.NotEmpty(report.Claims);

        var told = Show(report).FindAll("li.claim");

        Assert.Equal(report.Claims.Select(claim => $"“{claim.Heading}”"), told.Select(claim => claim.QuerySelector("h3")!.TextContent));
        foreach (var (claim, element) in report.Claims.Zip(told))
        {
            var rated = claim.In(report.Year);
            Assert.Equal(RatingWords.Of(rated.Rating), element.QuerySelector(".rating")!.Words());
            Assert.NotNull(element.QuerySelector(".rating svg[aria-hidden=true]"));
            Assert.Contains(rated.Because, element.Words(), StringComparison.Ordinal);
            Assert.Contains(claim.Law, element.Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Claims_after_the_second_stand_behind_a_fold()
    {
        var report = Checker.Report(Sheet.RothClosed(), Today);
        var view = Show(report);

        Assert.Equal(2, view.FindAll(".read-elsewhere > ul > li.claim").Count);
        Assert.Equal(report.Claims.Count - 2, view.FindAll("details li.claim").Count);
        Assert.Equal($"Read {report.Claims.Count - 2} more", view.Find("summary").TextContent);
    }

    [Fact]
    public void Two_claims_need_no_fold()
    {
        var report = Checker.Report(Sheet.RothClosed(), Today);

        Assert.Empty(Show(report with { Claims = [.. report.Claims.Take(2)] }).FindAll("details"));
    }

    [Fact]
    public void Sources_are_those_that_speak_to_the_year()
    {
        var report = Checker.Report(Sheet.RothClosed("2024"), Today);
        var claim = report.Claims.Single(claim => claim.Id == "schedule-a-deduction");

        var links = Show(report).FindAll("li.claim").Single(element => element.TextContent.Contains(claim.Heading, StringComparison.Ordinal)).QuerySelectorAll("a.source");

        Assert.Equal(claim.RestsOn.Where(source => source.CoversYear(report.Year)).Select(source => source.For(report.Year).Cite), links.Select(link => link.TextContent));
        Assert.DoesNotContain(links, link => link.TextContent == "IRC 67(a)");
    }

    [Fact]
    public void Report_shows_them_near_its_end_and_leaves_the_section_out_when_there_are_none()
    {
        var report = Checker.Report(Sheet.RothClosed(), Today);

        var headings = Render<ReportView>(page => page.Add(view => view.Accounts, [report])).FindAll("h2").Select(heading => heading.TextContent).ToList();

        Assert.Equal(headings.IndexOf("What you told us") - 1, headings.IndexOf("You may have read"));
        Assert.DoesNotContain("You may have read", Render<ReportView>(page => page.Add(view => view.Accounts, [report with { Claims = [] }])).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Claim_in_all_years_tells_each_run_of_years_its_sources_and_where_it_is_decided()
    {
        var claim = PopularClaims.All.SelectMany(topic => topic.Claims).Single(claim => claim.Id == "roth-plan-no-required-payments");

        var view = Render<ClaimInAllYears>(page => page.Add(shown => shown.Claim, claim));

        Assert.Equal("roth-plan-no-required-payments", view.Find("article").Id);
        Assert.Equal(
            ["Not so 2023 and before. Through 2023 required payments reached Roth accounts in plans.", "Right 2024 and later. A law of 2022 ended them for Roth accounts in plans, beginning with 2024."],
            view.FindAll(".rated li").Select(rated => rated.Words()));
        Assert.Contains("IRC 402A(d)(5) Law 2024 on", view.FindAll(".claim-cites li").Select(cite => cite.Words()));
        Assert.All(claim.DecidedBy, rule => Assert.Contains(rule.Asks, view.Find("details").TextContent, StringComparison.Ordinal));
        Assert.Empty(view.FindAll("a[href*='#']"));
    }

    [Fact]
    public void Claim_leads_to_the_rules_where_the_host_has_a_page_for_them()
    {
        var claim = PopularClaims.All[0].Claims[0];

        var view = Render<ClaimInAllYears>(page => page.Add(shown => shown.Claim, claim).Add(shown => shown.LawPage, "/law"));

        Assert.Equal(claim.DecidedBy.Select(rule => $"/law/{LawGuide.HomeOf(rule.Id)!.Id}#{rule.Id}"), view.FindAll("a[href*='#']").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Every_rating_has_words_a_meaning_and_a_look_of_its_own()
    {
        var ratings = Enum.GetValues<ClaimRating>();

        Assert.Equal(ratings.Length, ratings.Select(RatingWords.Of).Distinct().Count());
        Assert.Equal(ratings.Length, ratings.Select(RatingWords.Look).Distinct().Count());
        Assert.Equal(ratings.Length, ratings.Select(rating => Render<RatingBadge>(page => page.Add(badge => badge.Rating, rating)).Find("path").OuterHtml).Distinct().Count());
        Assert.All(ratings, rating => Assert.NotEmpty(RatingWords.Means(rating)));
    }

    private IRenderedComponent<ReadElsewhere> Show(Report report) => Render<ReadElsewhere>(page => page.Add(view => view.Claims, report.Claims).Add(view => view.Year, report.Year));
}
