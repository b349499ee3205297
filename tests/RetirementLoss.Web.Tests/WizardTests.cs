using System.Net;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>The whole way over plain forms, as with script turned off.</summary>
public sealed class WizardTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_walk_over_plain_forms_ends_with_the_verdict_and_its_amount()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017);

        await visitor.OpenAsync("/check/result");

        Assert.Equal("/check/result", visitor.Path);
        Assert.Contains("Partly deductible", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("You could deduct $10,800", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_short_story_needs_three_questions()
    {
        var visitor = await site.Visitor().TellAsync(Stories.StillInside);

        Assert.Equal(["/check/year", "/check/account", "/check/happened"], visitor.Addresses.Select(address => address.Split('#')[0]).Distinct().Except(["/check", "/check/answers", "/check/story"]));
        await visitor.OpenAsync("/check/result");
        Assert.Contains("No loss in tax law", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_leads_on_with_303_so_that_refresh_sends_nothing_twice()
    {
        var visitor = await site.Visitor().OpenAsync("/check/year");

        await visitor.TellPageAsync(Stories.RothClosedIn2017);

        Assert.Equal(HttpStatusCode.SeeOther, visitor.Answered);
        Assert.Equal("/check/story", visitor.Path);
    }

    [Theory]
    [InlineData("twelve")]
    [InlineData("-5")]
    [InlineData("1,234.567")]
    [InlineData("1000000000000")]
    [InlineData("<b>1</b>")]
    public async Task A_wrong_amount_is_shown_again_with_what_to_do_at_field_and_summary(string typed)
    {
        var visitor = await AtReceivedAsync();

        await visitor.AnswerAsync(typed);

        Assert.Equal("/check/money", visitor.Path);
        Assert.StartsWith("Error: ", visitor.Title, StringComparison.Ordinal);
        Assert.Contains($"value=\"{System.Text.Encodings.Web.HtmlEncoder.Default.Encode(typed)}\"", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("things to look at", visitor.Words, StringComparison.Ordinal);
        var message = Between(visitor.Html, "#received\" data-enhance-nav=\"false\">", "</a>");
        Assert.NotEmpty(message);
        Assert.Equal(2, visitor.Html.Split(message).Length - 1);
        Assert.Contains("aria-invalid=\"true\"", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_chosen_is_a_problem_with_words()
    {
        var visitor = await site.Visitor().OpenAsync("/check/year");

        var asked = visitor.Path;
        await visitor.SubmitAsync();

        Assert.Equal(asked, visitor.Path);
        Assert.StartsWith("Error: ", visitor.Title, StringComparison.Ordinal);
        Assert.Contains("2 things to look at", visitor.Words, StringComparison.Ordinal);
        foreach (var question in visitor.Asked)
        {
            Assert.Contains($"id=\"{question}-error\"", visitor.Html, StringComparison.Ordinal);
        }

        Assert.Contains("Choose the kind of account", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_feeds_only_a_picture_or_a_note_says_that_it_is_optional_and_may_be_left_empty()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017.With(("year", "2016"), ("account", "plan-401k"), ("any-basis", "yes"), ("left-or-plan-ended", "no"), ("from-someone-who-died", "no")));
        await visitor.OpenAsync("/check/records");
        Assert.Equal("/check/records", visitor.Path);
        Assert.Contains("how much ever went into the account? In dollars. (optional)", visitor.Words, StringComparison.Ordinal);

        await visitor.SubmitAsync(("put-in", ""), ("box-7-code", ""));

        Assert.NotEqual("/check/records", visitor.Path);
        Assert.DoesNotContain("things to look at", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changing_what_happened_opens_the_story_and_not_the_page_of_old()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017);

        Assert.Contains("href=\"check/story\">Change <span class=\"visually-hidden\">where the money is now", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("check/happened", visitor.Html, StringComparison.Ordinal);
        await visitor.OpenAsync("/check/story");
        await visitor.SubmitAsync(("told", "someone-died"));
        Assert.Equal("/check/telling", visitor.Path);
    }

    [Fact]
    public async Task Field_says_that_an_answer_asks_for_it_only_where_that_answer_is_on_its_page()
    {
        const string Line = "Your answer asks for this as well.";
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017.With(("basis-given", "total")));

        // What stands in the sheet before the page is seen, as after a paper, asks for nothing.
        await visitor.OpenAsync("/check/money");
        Assert.DoesNotContain(Line, visitor.Words, StringComparison.Ordinal);
        await visitor.ChangeAsync("received", "30000");
        await visitor.OpenAsync("/check/money");
        Assert.DoesNotContain(Line, visitor.Words, StringComparison.Ordinal);

        // High income opens the field of what the limit leaves alone, on the same page.
        await visitor.OpenAsync("/check/received");
        await visitor.ChangeAsync("received", "15000");
        await visitor.OpenAsync("/check/agi");
        await visitor.ChangeAsync("agi", "900000");
        Assert.Equal("/check/return", visitor.Path);
        Assert.Contains(Line, visitor.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025", "roth-ira", "still-inside", "/check/answers")]
    [InlineData("2025", "roth-ira", "paid-out", "/check/telling")]
    [InlineData("2024", "traditional-ira", "stolen", "/check/telling")]
    [InlineData("before-the-bar", "roth-ira", "still-inside", "/check/account")]
    [InlineData("2025", "plan", "still-inside", "/check/account")]
    public async Task Taps_of_the_start_page_begin_the_check(string year, string account, string place, string next)
    {
        var visitor = await site.Visitor().OpenAsync("/");
        await visitor.PressElsewhereAsync("#tapped", "/#taps", ("year", year), ("account", account), ("tap-place", place));
        Assert.Contains("formaction=\"/check/tapped\"", visitor.Html, StringComparison.Ordinal);

        await visitor.PressElsewhereAsync("#tapped", "/check/tapped");

        Assert.Equal(next, visitor.Path);
        if (next == "/check/telling")
        {
            // The account and the year are not asked again.
            await visitor.SubmitAsync(("told", place == "paid-out" ? "all-paid-out" : "stolen-inside"));
            Assert.DoesNotContain("/check/account", visitor.Addresses);
            Assert.NotEqual("/check/telling", visitor.Path);
        }
    }

    [Fact]
    public async Task Taps_leave_a_check_that_was_begun_alone()
    {
        var visitor = await site.Visitor().TellAsync(Stories.StillInside);
        var answers = visitor.Words;
        await visitor.OpenAsync("/");
        await visitor.PressElsewhereAsync("#tapped", "/check/tapped", ("year", "2020"), ("account", "roth-ira"), ("place", "stolen"));

        Assert.Equal("/check/answers", visitor.Path);
        Assert.Equal(answers, visitor.Words);
    }

    [Fact]
    public async Task Not_knowing_an_amount_is_an_answer_and_is_not_zero()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017.With(("basis-left", "?"), ("qualified", "?")));

        Assert.Contains("I don't know", visitor.Words, StringComparison.Ordinal);
        await visitor.OpenAsync("/check/result");
        Assert.Contains("It depends", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("What settles it", visitor.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/check")]
    [InlineData("/check/received")]
    [InlineData("/check/happened")]
    [InlineData("/check/answers")]
    [InlineData("/check/result")]
    public async Task A_deep_link_that_is_too_early_leads_to_the_first_open_question(string path)
    {
        var visitor = await site.Visitor().OpenAsync(path);

        Assert.Equal("/check/story", visitor.Path);
    }

    [Fact]
    public async Task A_deep_link_off_the_way_leads_on()
    {
        var visitor = await site.Visitor().TellAsync(Stories.StillInside);

        await visitor.OpenAsync("/check/agi");

        Assert.Equal("/check/answers", visitor.Path);
    }

    [Fact]
    public async Task A_question_that_does_not_exist_is_not_found()
    {
        var visitor = await site.Visitor().OpenAsync("/check/shoe-size");

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Contains("This page does not exist", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_answered_before_shows_its_answer()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017);

        await visitor.OpenAsync("/check/received");
        Assert.Contains("value=\"15000\"", visitor.Html, StringComparison.Ordinal);
        await visitor.OpenAsync("/check/account");
        Assert.Contains("value=\"roth-ira\" checked", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changing_an_answer_keeps_the_others_and_returns_to_the_check()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017);
        await visitor.OpenAsync("/check/agi");

        await visitor.AnswerAsync("100000");

        Assert.Equal("/check/answers", visitor.Path);
        await visitor.OpenAsync("/check/result");
        // 12,000 less 2% of 100,000.
        Assert.Contains("You could deduct $10,000", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_year_and_back_loses_nothing()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017);

        await visitor.OpenAsync("/check/year");
        await visitor.AnswerAsync("2024");
        Assert.Equal("/check/from-before", visitor.Path);
        await visitor.HoldAllAsync();
        Assert.Equal("/check/state", visitor.Path);
        await visitor.AnswerAsync("tx");
        Assert.Equal("/check/answers", visitor.Path);
        Assert.DoesNotContain("adjusted gross income", visitor.Words, StringComparison.Ordinal);
        await visitor.OpenAsync("/check/year");
        await visitor.AnswerAsync("2017");
        // What was said of 2024 only now is from before; what was said of 2017 is not.
        Assert.Equal("/check/from-before", visitor.Path);
        Assert.DoesNotContain("adjusted gross income", visitor.Words, StringComparison.Ordinal);
        await visitor.HoldAllAsync();

        Assert.Equal("/check/answers", visitor.Path);
        Assert.Contains("adjusted gross income", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loss_that_is_barred_is_followed_to_the_state_and_its_own_floor()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017.With(
            ("year", "2025"), ("state", "ca"), ("state-whole-year", "yes"), ("agi", "80,000"), ("state-basis", "same"), ("state-other-itemized", "?"), ("filing-status", "single")));

        await visitor.OpenAsync("/check/result");

        // 27,000 - 15,000 = 12,000, less 2% of 80,000 = 1,600: 10,400.
        Assert.Contains("no federal deduction", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Your state: California", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Possible under the state’s general rule", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("$10,400 after its own 2% floor", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("states/2025#ca", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_state_asks_for_nothing_but_its_name()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017.With(("year", "2025"), ("state", "tx")));

        await visitor.OpenAsync("/check/result");

        Assert.Contains("Texas has no income tax that this loss could lower", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_state_chosen_from_the_list_is_told_and_kept_open()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017.With(("year", "2025")));
        await visitor.OpenAsync("/check/state");

        await visitor.AnswerAsync("");

        Assert.Equal("/check/state", visitor.Path);
        Assert.Contains("Choose your state, or choose I don’t know", visitor.Words.Replace('\'', '’'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_needs_a_new_answer_asks_for_it_next()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017.With(("year", "2024")));

        await visitor.OpenAsync("/check/year");
        await visitor.AnswerAsync("2017");
        Assert.Equal("/check/from-before", visitor.Path);
        await visitor.HoldAllAsync();

        Assert.Equal("/check/return", visitor.Path);
    }

    // The wizard leads to the worksheet; in parts basis comes from a program, a file of before, or the page of the verdict.
    private async Task<Visitor> WithBasisInPartsAsync()
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.RothClosedIn2017)).OpenAsync("/check/result");
        return await visitor.SubmitToAsync("/check/keep", ("basis-given", "parts"), ("contributed", "20000"), ("moved-in", "10000"), ("recovered", "3000"));
    }

    [Fact]
    public async Task Answers_that_contradict_each_other_are_shown_where_they_are_mended_and_no_verdict_before()
    {
        var visitor = await WithBasisInPartsAsync();
        await visitor.OpenAsync("/check/contributed");

        await visitor.AnswerAsync("0");
        await visitor.OpenAsync("/check/moved-in");
        await visitor.AnswerAsync("0");

        Assert.Equal("/check/money", visitor.Path);
        Assert.StartsWith("Error: ", visitor.Title, StringComparison.Ordinal);
        Assert.Contains("value=\"3000\"", visitor.Html, StringComparison.Ordinal);
        await visitor.OpenAsync("/check/result");
        Assert.Equal("/check/money", visitor.Path);
        await visitor.OpenAsync("/check/answers");
        Assert.Contains("thing to look at", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Show the answer", visitor.Words, StringComparison.Ordinal);

        await visitor.OpenAsync("/check/contributed");
        await visitor.AnswerAsync("20000");
        Assert.Equal("/check/answers", visitor.Path);
        Assert.Contains("Show the answer", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contradiction_in_the_answer_just_given_keeps_what_was_typed()
    {
        var visitor = await WithBasisInPartsAsync();
        await visitor.OpenAsync("/check/recovered");

        await visitor.AnswerAsync("99000");

        Assert.Equal("/check/money", visitor.Path);
        Assert.StartsWith("Error: ", visitor.Title, StringComparison.Ordinal);
        Assert.Contains("value=\"99000\"", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_verdict_is_shown_over_a_contradiction_when_every_question_is_answered()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017);
        await visitor.OpenAsync("/check/age-or-blind-boxes");
        await visitor.AnswerAsync("4");
        Assert.Equal("/check/return", visitor.Path);

        await visitor.OpenAsync("/check/result");

        Assert.Equal("/check/return", visitor.Path);
        Assert.Contains("thing to look at", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_answer()
    {
        var visitor = await AtReceivedAsync();
        var (path, html) = (visitor.Path, visitor.Html);
        (string, string)[] page = [("received", "15000"), ("basis-given", "total"), ("basis-left", "27000")];

        await visitor.SubmitOldAsync(path, html, page);
        await visitor.SubmitOldAsync(path, html, page);

        Assert.Equal(HttpStatusCode.SeeOther, visitor.Answered);
        Assert.Equal("/check/now", visitor.Path);
    }

    [Fact]
    public async Task A_form_left_open_in_another_tab_is_neither_an_error_nor_lost()
    {
        var visitor = await AtReceivedAsync();
        var (path, html) = (visitor.Path, visitor.Html);
        await visitor.OpenAsync("/check/happened");
        await visitor.AnswerAsync("still-inside");

        await visitor.SubmitOldAsync(path, html, ("received", "15000"));

        Assert.Equal("/check/answers", visitor.Path);
        await visitor.OpenAsync("/check/happened");
        await visitor.AnswerAsync("paid-out");
        Assert.Equal("/check/money", visitor.Path);
    }

    [Fact]
    public async Task Another_account_keeps_the_year_and_the_return_and_asks_the_rest_anew()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017);
        await visitor.OpenAsync("/check/result");

        Assert.Contains("Check another account", visitor.Words, StringComparison.Ordinal);
        await (await visitor.OpenAsync("/return")).SubmitToAsync("/return/add", ("whose", "me"));

        Assert.Equal("/check/story", visitor.Path);
        var before = visitor.Addresses.Count;

        // The year and the return stand as they were told with the first account; without them the second story would be refused.
        var second = Stories.RothClosedIn2017.With(("account", "inherited-roth-ira"), ("treated-as-own", "no"))
            .Where(told => told.Key is not ("year" or "filing-status" or "agi" or "other-itemized" or "age-or-blind-boxes" or "state"))
            .ToDictionary(told => told.Key, told => told.Value);
        await visitor.TellAsync(second);
        var asked = visitor.Addresses.Skip(before).ToList();
        Assert.Contains("/check/money", asked);
        Assert.Contains("2017", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("$60,000", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("$20,000", visitor.Words, StringComparison.Ordinal);
        await visitor.OpenAsync("/check/result");
        Assert.Equal("/check/result", visitor.Path);
    }

    [Fact]
    public async Task Clearing_forgets_everything()
    {
        var visitor = await site.Visitor().TellAsync(Stories.StillInside);

        await visitor.PressAsync("/check/clear");

        Assert.Equal("/cleared", visitor.Path);
        await visitor.OpenAsync("/check/answers");
        Assert.Equal("/check/story", visitor.Path);
    }

    [Fact]
    public async Task Start_page_offers_to_go_on_with_a_check_that_was_begun()
    {
        var visitor = await site.Visitor().OpenAsync("/");
        Assert.DoesNotContain("Go on", visitor.Words, StringComparison.Ordinal);
        await visitor.OpenAsync("/check/year");
        await visitor.AnswerAsync("2017");

        await visitor.OpenAsync("/");

        Assert.Contains("Go on", visitor.Words, StringComparison.Ordinal);
    }

    private async Task<Visitor> AtReceivedAsync()
    {
        var visitor = await (await site.Visitor().OpenAsync("/check/year")).AnswerAsync("2017");
        await (await visitor.OpenAsync("/check/account")).AnswerAsync("roth-ira");
        await (await visitor.OpenAsync("/check/happened")).AnswerAsync("paid-out");
        Assert.Equal("/check/left", visitor.Path);
        await visitor.TellPageAsync(Stories.RothClosedIn2017);
        Assert.Equal("/check/money", visitor.Path);
        return await visitor.OpenAsync("/check/received");
    }

    private static string Between(string text, string before, string after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{before}' is not there.");
        start += before.Length;
        return text[start..text.IndexOf(after, start, StringComparison.Ordinal)];
    }
}
