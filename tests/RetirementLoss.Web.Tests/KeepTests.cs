using System.Net;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>A whole sheet of answers sent at once from the page of the verdict.</summary>
public sealed class KeepTests(Site site) : IClassFixture<Site>
{
    private const string Action = "/check/keep";

    [Fact]
    public async Task Answers_sent_together_are_kept_and_the_verdict_is_shown_anew()
    {
        var visitor = await AtVerdictAsync();

        await visitor.SubmitToAsync(Action, ("received", "$20,000"), ("agi", "50000"));

        Assert.Equal(HttpStatusCode.SeeOther, visitor.Answered);
        Assert.Equal("/check/result", visitor.Path);
        // 27,000 - 20,000 = 7,000; less 2% of 50,000 = 6,000.
        Assert.Contains("You could deduct $6,000", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("value=\"27000\"", (await visitor.OpenAsync("/check/basis-left")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain(visitor.Addresses, address => address.Contains("20000", StringComparison.Ordinal) || address.Contains("20,000", StringComparison.Ordinal));
    }

    [Fact]
    public async Task I_do_not_know_counts_over_the_empty_box_of_the_same_name()
    {
        var visitor = await AtVerdictAsync();

        await visitor.SubmitToAsync(Action, ("basis-left", ""), ("basis-left", "unknown"));

        Assert.Contains("I don’t know", (await visitor.OpenAsync("/check/basis-left")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_leads_to_its_question_and_harms_no_other_answer()
    {
        var visitor = await AtVerdictAsync();

        await visitor.SubmitToAsync(Action, ("received", "lots"), ("agi", "50000"), ("account", "<script>"), ("no-such-question", "1"));

        Assert.Equal("/check/account", visitor.Path);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.StartsWith("Error: ", visitor.Title, StringComparison.Ordinal);
        Assert.Contains("could not be read, so it was not kept", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("&lt;script", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"15000\"", (await visitor.OpenAsync("/check/received")).Html, StringComparison.Ordinal);
        Assert.Contains("value=\"50000\"", (await visitor.OpenAsync("/check/agi")).Html, StringComparison.Ordinal);
        // 12,000 less 2% of 50,000.
        Assert.Contains("You could deduct $11,000", (await visitor.OpenAsync("/check/result")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_was_not_kept_is_answered_on_its_page_as_ever()
    {
        var visitor = await AtVerdictAsync();
        await visitor.SubmitToAsync(Action, ("received", "lots"));

        Assert.Equal("/check/money", visitor.Path);
        await visitor.ChangeAsync("received", "20000");

        Assert.Equal("/check/answers", visitor.Path);
        Assert.Contains("$20,000", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_that_do_not_fit_together_lead_to_the_question_with_the_reason()
    {
        var visitor = await AtVerdictAsync();

        await visitor.SubmitToAsync(Action, ("recent-conversions", "90000"));

        Assert.StartsWith("/check/", visitor.Path, StringComparison.Ordinal);
        Assert.NotEqual("/check/result", visitor.Path);
        Assert.Contains("thing to look at", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_opens_a_question_leads_to_it()
    {
        var visitor = await AtVerdictAsync();

        await visitor.SubmitToAsync(Action, ("basis-given", "parts"));

        Assert.Equal("/check/basis-left/worksheet", visitor.Path);
    }

    [Fact]
    public async Task A_form_without_our_token_changes_nothing()
    {
        var visitor = await AtVerdictAsync();

        await visitor.SubmitToAsync(Action, ("__RequestVerificationToken", "forged"), ("received", "20000"));

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Answered);
        Assert.Contains("value=\"15000\"", (await visitor.OpenAsync("/check/received")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_that_are_gone_are_told_kindly()
    {
        var visitor = await AtVerdictAsync();
        site.Clock.Turn(TimeSpan.FromMinutes(90));

        await visitor.SubmitToAsync(Action, ("received", "20000"));

        Assert.Equal("/start-again/idle", visitor.Path);
    }

    [Fact]
    public async Task Without_script_the_page_of_the_verdict_has_a_link_in_place_of_the_explorer()
    {
        var visitor = await AtVerdictAsync();

        Assert.Contains("What if? Change an answer and see what follows.", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("<select", visitor.Html, StringComparison.Ordinal);
    }

    private async Task<Visitor> AtVerdictAsync() => await (await site.Visitor().TellAsync(Stories.RothClosedIn2017)).OpenAsync("/check/result");
}
