using System.Net;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>A form that comes too late, or for what is no longer asked, leads on with 303 to a page with words, as a browser follows it.</summary>
public sealed class PostsLeadOnTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Forms => ["form.question", Visitor.LeadingTo("/check/clear")];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_with_answers_that_lay_idle_too_long_leads_to_the_words_for_it(string form)
    {
        using var own = new Site();
        var visitor = await AtAnswerAsync(own);
        own.Clock.Turn(TimeSpan.FromMinutes(61));

        await visitor.SubmitMarkedAsync(form, ("account", "roth-ira"));

        Assert.Equal(HttpStatusCode.SeeOther, visitor.Answered);
        Assert.Equal("/start-again/idle", visitor.Path);
        Assert.Contains("More than 60 minutes passed", visitor.Words, StringComparison.Ordinal);
        Assert.Equal("/check/story", (await visitor.OpenAsync("/check")).Path);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_with_answers_that_cannot_be_read_leads_to_the_words_for_it(string form)
    {
        var other = site.Visitor();

        await other.SubmitAsFromAsync(await AtAnswerAsync(site), "answers=nonsense", form, ("account", "roth-ira"));

        Assert.Equal(HttpStatusCode.SeeOther, other.Answered);
        Assert.Equal("/start-again/unreadable", other.Path);
    }

    [Fact]
    public async Task A_form_sealed_with_a_key_that_is_gone_leads_to_the_words_for_it()
    {
        var visitor = await AtAnswerAsync(site);
        await visitor.SubmitAsync(("account", "roth-ira"));
        var answers = visitor.SetCookies.Last(set => set.StartsWith("answers=", StringComparison.Ordinal)).Split(';')[0];
        await visitor.OpenAsync("/check/account");
        using var renewed = new Site();
        var other = renewed.Visitor();

        await other.SubmitAsFromAsync(visitor, answers, "form.question", ("account", "roth-ira"));

        Assert.Equal(HttpStatusCode.SeeOther, other.Answered);
        Assert.Equal("/start-again/unreadable", other.Path);
    }

    [Fact]
    public async Task A_form_for_a_question_no_longer_asked_leads_to_the_next_with_303()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017);
        await visitor.OpenAsync("/check/agi");
        var (path, html) = (visitor.Path, visitor.Html);
        await (await visitor.OpenAsync("/check/happened")).AnswerAsync("still-inside");

        await visitor.SubmitOldAsync(path, html, ("agi", "70000"));

        Assert.Equal(HttpStatusCode.SeeOther, visitor.Answered);
        Assert.Equal("/check/answers", visitor.Path);
    }

    [Fact]
    public async Task A_form_for_a_question_that_no_edition_asks_any_more_leads_to_the_next_with_303()
    {
        var visitor = await AtAnswerAsync(site);

        await visitor.SubmitOldAsync("/check/shoe-size", visitor.Html, ("answer", "9"));

        Assert.Equal(HttpStatusCode.SeeOther, visitor.Answered);
        Assert.Equal("/check/story", visitor.Path);
    }

    [Fact]
    public async Task Names_for_a_memo_whose_answers_changed_in_another_tab_lead_on_with_303()
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.RothClosedIn2017)).OpenAsync("/check/memo");
        var memo = visitor.Html;
        await (await visitor.OpenAsync("/check/year")).AnswerAsync("2016");

        await visitor.SubmitNamesOfAsync(memo, ("client", "Maria Sample"));

        Assert.Equal(HttpStatusCode.SeeOther, visitor.Answered);
        Assert.Equal("/check/from-before", visitor.Path);
    }

    [Fact]
    public async Task Minutes_are_told_as_they_are_set()
    {
        using var own = site.WithWebHostBuilder(host => host.UseSetting("Answers:IdleMinutes", "15"));
        using var client = own.CreateClient();

        foreach (var page in new[] { "/check/year", "/privacy", "/start-again/idle" })
        {
            var words = await client.GetStringAsync(new Uri(page, UriKind.Relative));
            Assert.Contains("15 minutes", words, StringComparison.Ordinal);
            Assert.DoesNotContain("60 minutes", words, StringComparison.Ordinal);
        }
    }

    private static async Task<Visitor> AtAnswerAsync(Site site)
    {
        var visitor = await (await site.Visitor().OpenAsync("/check/year")).AnswerAsync("2017");
        await visitor.OpenAsync("/check/account");
        Assert.Equal("/check/account", visitor.Path);
        return visitor;
    }
}
