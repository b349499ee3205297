using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>The pages shaped like papers, over plain forms, as with script turned off.</summary>
public sealed class PapersTests(Site site) : IClassFixture<Site>
{
    private const string Page = "/check/papers/1099-r";
    private const string Action = "/check/paper";

    private static readonly (string Name, string Value)[] RothForm =
        [("box-year", "2017"), ("box-1", "$15,000"), ("box-2b-total", "on"), ("box-4", "0"), ("box-7", "j")];

    // What no form of one payout can say comes first.
    private static readonly Dictionary<string, string> NothingIsLeft = new() { ["same-kind-left"] = "no", ["paid-in"] = "cash" };

    [Fact]
    public async Task Papers_are_chosen_and_each_has_a_page()
    {
        var visitor = await site.Visitor().OpenAsync("/check/papers");

        foreach (var paper in new[] { "1099-r", "8606", "5498", "annuity-letter" })
        {
            Assert.Contains($"href=\"/check/papers/{paper}\"", visitor.Html, StringComparison.Ordinal);
        }

        await visitor.OpenAsync(Page);
        Assert.Contains("name=\"box-2a\"", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_form_says_is_shown_first_and_then_answers_the_questions()
    {
        var visitor = await site.Visitor().OpenAsync(Page);

        await visitor.SubmitToAsync(Action, [.. RothForm, ("do", "read")]);
        Assert.Equal(Page, visitor.Path);
        Assert.Contains("$15,000 was paid out", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("All of it came out", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("value=\"$15,000\"", visitor.Html, StringComparison.Ordinal);
        Assert.Matches("It saves you [4-9] questions", visitor.Words);

        await visitor.SubmitToAsync(Action, [.. RothForm, ("do", "use")]);
        Assert.Equal("/check/left", visitor.Path);
        await visitor.TellPageAsync(NothingIsLeft);
        Assert.Equal("/check/money", visitor.Path);
        Assert.Contains("value=\"15000\"", (await visitor.OpenAsync("/check/received")).Html, StringComparison.Ordinal);
    }

    // The mark leaves four kinds of IRA, and code 1 no Roth IRA.
    [Fact]
    public async Task Account_is_asked_only_among_those_that_the_form_leaves()
    {
        var visitor = await site.Visitor().OpenAsync(Page);
        await visitor.SubmitToAsync(Action, ("box-year", "2017"), ("box-1", "$15,000"), ("box-2b-total", "on"), ("box-7", "1"), ("box-ira", "on"), ("do", "use"));

        await visitor.OpenAsync("/check/account");

        Assert.Contains("value=\"traditional-ira\"", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"sep-ira\"", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"roth-ira\"", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"plan-401k\"", visitor.Html, StringComparison.Ordinal);

        await visitor.ChangeAsync("account", "sep-ira");
        await visitor.OpenAsync("/check/account");
        Assert.Contains("value=\"plan-401k\"", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Box_that_cannot_be_read_is_told_on_top_and_at_the_box_and_keeps_what_was_typed()
    {
        var visitor = await site.Visitor().OpenAsync(Page);

        await visitor.SubmitToAsync(Action, ("box-year", "2017"), ("box-1", "lots"), ("box-7", "J"), ("do", "use"));

        Assert.Equal(Page, visitor.Path);
        Assert.StartsWith("Error: ", visitor.Title, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Page}#box-1\"", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("box-1-error", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"lots\"", visitor.Html, StringComparison.Ordinal);
        Assert.Equal("/check/story", (await visitor.OpenAsync("/check")).Path);
    }

    [Fact]
    public async Task Boxes_that_contradict_each_other_are_told_at_both_and_nobody_is_stuck()
    {
        var visitor = await site.Visitor().OpenAsync(Page);

        await visitor.SubmitToAsync(Action, [.. RothForm, ("box-14", "270"), ("do", "use")]);
        Assert.Equal(Page, visitor.Path);
        Assert.Contains("id=\"box-14-error\"", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("id=\"box-15-error\"", visitor.Html, StringComparison.Ordinal);

        await visitor.SubmitToAsync(Action, [.. RothForm, ("box-14", "270"), ("do", "use-the-rest")]);
        Assert.Equal("/check/left", visitor.Path);
    }

    [Fact]
    public async Task Two_papers_tell_one_story()
    {
        var visitor = await site.Visitor().OpenAsync(Page);
        await visitor.SubmitToAsync(Action, ("box-year", "2017"), ("box-1", "1300"), ("box-2b-total", "on"), ("box-7", "7"), ("box-ira", "on"), ("box-account", "traditional-ira"), ("do", "use"));
        await visitor.OpenAsync("/check/papers/8606");

        await visitor.SubmitToAsync(Action, ("box-year", "2016"), ("box-14", "1500"), ("box-account", "traditional-ira"), ("do", "use"));
        // That there is basis was said by the second paper, and stands on the page.
        Assert.Contains(("any-basis", "yes"), visitor.Standing());
        await visitor.SubmitAsync([.. visitor.Standing().Where(field => !NothingIsLeft.ContainsKey(field.Name)), .. NothingIsLeft.Select(answer => (answer.Key, answer.Value))]);

        Assert.Contains("value=\"1500\"", (await visitor.OpenAsync("/check/basis-left")).Html, StringComparison.Ordinal);
        Assert.Contains("value=\"1300\"", (await visitor.OpenAsync(Page)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typed_boxes_go_with_the_answers()
    {
        var visitor = await site.Visitor().OpenAsync(Page);
        await visitor.SubmitToAsync(Action, [.. RothForm, ("do", "use")]);
        await visitor.PressAsync("/check/clear");

        Assert.DoesNotContain("15,000", (await visitor.OpenAsync(Page)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paper_that_does_not_exist_is_not_found() =>
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await site.Visitor().OpenAsync("/check/papers/w-2")).Status);

    [Fact]
    public async Task Nothing_typed_stands_in_the_log_or_an_address()
    {
        var visitor = await site.Visitor().OpenAsync(Page);
        await visitor.SubmitToAsync(Action, ("box-year", "2017"), ("box-1", "98765.43"), ("box-7", "J"), ("do", "use"));

        Assert.DoesNotContain(site.Log, line => line.Contains("98765", StringComparison.Ordinal));
        Assert.DoesNotContain("98765", visitor.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Money_question_shows_the_form_with_its_box_marked()
    {
        var visitor = await site.Visitor().OpenAsync(Page);
        await visitor.SubmitToAsync(Action, [.. RothForm, ("do", "use")]);

        await visitor.TellPageAsync(NothingIsLeft);
        Assert.Equal("/check/money", visitor.Path);
        Assert.Contains("aria-label=\"Form 1099-R with box 1 marked\"", visitor.Html, StringComparison.Ordinal);
    }
}
