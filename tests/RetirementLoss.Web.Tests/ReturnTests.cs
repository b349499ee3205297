using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>Several accounts on one return over plain forms, as with script turned off.</summary>
public sealed class ReturnTests(Site site) : IClassFixture<Site>
{
    private static readonly IReadOnlyDictionary<string, string> Roth = Stories.RothClosedIn2017.With(("received", "16000"));

    private static readonly IReadOnlyDictionary<string, string> Traditional = Stories.TraditionalClosedBesideIt;

    [Fact]
    public async Task Two_pools_of_one_person_pay_the_floor_once()
    {
        var visitor = await TwoAsync();

        await visitor.OpenAsync("/return/result");

        Assert.Equal("/return/result", visitor.Path);
        // Losses 11,000 + 4,000, one floor of 2% of 60,000.
        Assert.Contains("$13,800 of the $15,000 that these accounts lost can be deducted.", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Federal · 2017 · 2 accounts", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Account 1: Roth IRA $11,000 $9,800 Account 2: Traditional IRA $4,000 $4,000 All together $15,000 $13,800", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("$1,200 of it comes only from taking them together", visitor.Words, StringComparison.Ordinal);
        Assert.Empty(visitor.Page.Inline());
        Assert.Empty(visitor.Page.IdsTwice());
        Assert.DoesNotContain("13,800", string.Join(' ', visitor.Titles.Concat(visitor.Addresses)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_that_nobody_waits_for_is_not_worked_out_to_its_end()
    {
        using var left = site.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new Gone("/return/result"))));
        var visitor = await new Visitor(left.CreateClient(new() { AllowAutoRedirect = false })).TellAsync(Roth);
        await AddAsync(visitor);
        await visitor.TellAsync(Traditional);
        var before = site.Log.Count;

        await visitor.OpenAsync("/return/result");

        // What comes last and costs most is not there, and its absence is no fault.
        Assert.DoesNotContain("Other years", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Log.Skip(before), line => line.Contains("   at ", StringComparison.Ordinal));
        Assert.Contains("Other years", (await (await TwoAsync()).OpenAsync("/return/result")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_of_the_return_are_asked_once_and_change_for_all()
    {
        var visitor = await site.Visitor().TellAsync(Roth);
        await AddAsync(visitor);
        var before = visitor.Addresses.Count;
        await visitor.TellAsync(Traditional);
        Assert.DoesNotContain("/check/return", visitor.Addresses.Skip(before));

        await visitor.OpenAsync("/return");
        Assert.Contains("What was your adjusted gross income for 2017? $60,000", visitor.Words, StringComparison.Ordinal);
        await visitor.SubmitMarkedAsync("form[action='/return/open']:has(button[value='agi'])", ("to", "agi"));
        Assert.Equal("/check/return", visitor.Path);
        await visitor.ChangeAsync("agi", "100000");

        // One floor of 2,000.
        Assert.Contains("$13,000 of the $15,000", (await visitor.OpenAsync("/return/result")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_says_how_far_each_account_is_and_leads_on()
    {
        var visitor = await site.Visitor().TellAsync(Roth);
        await AddAsync(visitor);
        await visitor.OpenAsync("/check/account");
        await visitor.AnswerAsync("traditional-ira");

        await visitor.OpenAsync("/return");
        Assert.Contains("Account 1: Roth IRA", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Account 2: Traditional IRA Not finished", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("The answer for all comes when each account is answered", visitor.Words, StringComparison.Ordinal);
        Assert.Equal("/return", (await visitor.OpenAsync("/return/result")).Path);

        await visitor.SubmitMarkedAsync("#account-2 form[action='/return/open']");
        Assert.StartsWith("/check/", visitor.Path, StringComparison.Ordinal);
        Assert.Contains("Account 2 of 2", visitor.Words, StringComparison.Ordinal);
        await visitor.TellAsync(Traditional);
        Assert.Contains("Go on to all accounts", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Show the answer for all", (await visitor.OpenAsync("/return")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_opens_its_own_answer_which_says_that_it_is_one_of_several()
    {
        var visitor = await (await TwoAsync()).OpenAsync("/return/result");

        await visitor.SubmitMarkedAsync(".account-cards > li:nth-child(2) form", ("to", "result"));

        Assert.Equal("/check/result", visitor.Path);
        Assert.Contains("This is one account by itself.", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("$2,800", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_account_takes_its_part_along_and_can_come_back()
    {
        var visitor = await (await TwoAsync()).OpenAsync("/return");

        await visitor.SubmitMarkedAsync("#account-1 form[action='/return/remove']");
        Assert.Equal("/return", visitor.Path);
        Assert.Contains("Account 1 was removed.", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Roth IRA Answered", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("$2,800", (await visitor.OpenAsync("/check/result")).Words, StringComparison.Ordinal);

        await (await visitor.OpenAsync("/return")).PressAsync("/return/bring-back");
        Assert.Contains("$13,800 of the $15,000", (await visitor.OpenAsync("/return/result")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_account_left_a_new_one_begins_with_the_facts_of_the_return()
    {
        var visitor = await (await site.Visitor().TellAsync(Roth)).OpenAsync("/return");

        await visitor.SubmitMarkedAsync("#account-1 form[action='/return/remove']");
        Assert.Contains("Add an account", visitor.Words, StringComparison.Ordinal);
        await visitor.TellAsync(Traditional);

        Assert.Contains("$2,800", (await visitor.OpenAsync("/check/result")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_for_the_spouse_makes_a_couple()
    {
        var visitor = await (await site.Visitor().TellAsync(Traditional.With(
            ("year", "2017"), ("filing-status", "married-joint"), ("agi", "120000"), ("other-two-percent", "0"), ("other-itemized", "20000"), ("age-or-blind-boxes", "0")))).OpenAsync("/return");

        await visitor.SubmitMarkedAsync("#account-1 form[action='/return/copy']");
        Assert.Contains("Accounts 1 and 2 count as one", visitor.Words, StringComparison.Ordinal);
        Assert.Equal("/return", (await visitor.OpenAsync("/return/result")).Path);
        await visitor.SubmitMarkedAsync("#account-2 form[action='/return/owner']", ("whose", "spouse"));
        Assert.Contains("Your spouse’s", visitor.Words, StringComparison.Ordinal);

        // 4,000 + 4,000, one floor of 2% of 120,000.
        Assert.Contains("$5,600 of the $8,000", (await visitor.OpenAsync("/return/result")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_plans_of_one_person_are_two_once_that_is_said()
    {
        var plan = Stories.StillInside.With(("account", "plan-401k"));
        var visitor = await (await site.Visitor().TellAsync(plan)).OpenAsync("/return");
        await visitor.SubmitMarkedAsync("#account-1 form[action='/return/copy']");
        Assert.Contains("Are accounts 1 and 2 two different ones?", visitor.Words, StringComparison.Ordinal);

        await visitor.PressAsync("/return/differs");

        await visitor.OpenAsync("/return/result");
        Assert.Equal("/return/result", visitor.Path);
        Assert.Contains("The law sees no loss in these accounts.", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_event_of_the_same_iras_is_not_asked_what_is_a_fact_of_all_and_makes_one_sum()
    {
        var visitor = await (await site.Visitor().TellAsync(Traditional.With(
            ("year", "2016"), ("basis-left", "30000"), ("received", "6000"), ("filing-status", "single"), ("agi", "100000"), ("other-two-percent", "0"), ("other-itemized", "8000"), ("age-or-blind-boxes", "0")))).OpenAsync("/return");
        var before = visitor.Addresses.Count;

        await visitor.SubmitMarkedAsync("#account-1 form[action='/return/also']");
        Assert.Contains("It counts as one with account 1", visitor.Words, StringComparison.Ordinal);
        await visitor.TellAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["happened"] = "paid-out", ["paid-in"] = "cash", ["received"] = "9000", ["converted-too"] = "0", ["put-in"] = "?", ["box-7-code"] = "?" });

        await visitor.OpenAsync("/return/result");
        Assert.Equal("/return/result", visitor.Path);
        // 30,000 - (6,000 + 9,000) - 2% of 100,000.
        Assert.Contains("$13,000", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Accounts 1 and 2: Traditional IRA", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("/check/basis-given", visitor.Addresses.Skip(before));
        Assert.Empty(visitor.Page.IdsTwice());
    }

    [Fact]
    public async Task Two_events_of_one_plan_are_told_to_be_of_one()
    {
        var plan = Stories.StillInside.With(("account", "plan-401k"));
        var visitor = await (await site.Visitor().TellAsync(plan)).OpenAsync("/return");
        await visitor.SubmitMarkedAsync("#account-1 form[action='/return/copy']");

        await visitor.PressAsync("/return/same");

        Assert.Contains("Counts as one with account 2", visitor.Words, StringComparison.Ordinal);
        Assert.Equal("/return/result", (await visitor.OpenAsync("/return/result")).Path);
    }

    [Fact]
    public async Task Only_a_joint_return_takes_in_the_account_of_a_spouse()
    {
        var visitor = await (await TwoAsync()).OpenAsync("/return");
        Assert.DoesNotContain("my spouse’s", visitor.Words, StringComparison.Ordinal);

        // From a page of before how they filed was told.
        await visitor.SubmitToAsync("/return/add", ("whose", "spouse"));
        await visitor.TellAsync(Stories.StillInside.With(("year", "2017"), ("account", "plan-401k")));

        await visitor.OpenAsync("/return");
        Assert.Contains("Account 3 is not on this return", visitor.Words, StringComparison.Ordinal);
        await visitor.SubmitMarkedAsync("#account-3 form[action='/return/owner']", ("whose", "me"));
        Assert.Contains("$13,800 of the $15,000", (await visitor.OpenAsync("/return/result")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_one_tab_answers_its_own_account_whatever_another_tab_opened()
    {
        var visitor = await site.Visitor().TellAsync(Roth);
        await visitor.OpenAsync("/check/received");
        var (path, html) = (visitor.Path, visitor.Html);
        await AddAsync(visitor);
        await visitor.TellAsync(Traditional);

        await visitor.SubmitOldAsync(path, html, ("received", "17000"), ("paid-in", "cash"));

        Assert.Contains("Account 1 of 2", visitor.Words, StringComparison.Ordinal);
        await visitor.OpenAsync("/return/result");
        Assert.Contains("$12,800 of the $14,000", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_an_account_that_was_removed_leads_to_the_list_and_changes_nothing()
    {
        var visitor = await (await TwoAsync()).OpenAsync("/check/received");
        var (path, html) = (visitor.Path, visitor.Html);
        await visitor.OpenAsync("/return");
        await visitor.SubmitMarkedAsync("#account-2 form[action='/return/remove']");

        await visitor.SubmitOldAsync(path, html, ("received", "1"), ("paid-in", "cash"));

        Assert.Equal(HttpStatusCode.SeeOther, visitor.Answered);
        Assert.Equal("/return", visitor.Path);
        Assert.Contains("$9,800", (await visitor.OpenAsync("/check/result")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_server_with_the_same_keys_knows_all_accounts()
    {
        var visitor = await (await TwoAsync()).OpenAsync("/return");
        await visitor.SubmitMarkedAsync("#account-1 form[action='/return/open']", ("to", "answers"));
        var cookie = visitor.SetCookies.Last(set => set.StartsWith("answers=", StringComparison.Ordinal)).Split(';')[0];
        await using var second = site.SecondServer();

        var there = await second.Visitor().OpenWithCookieAsync("/return/result", cookie);

        Assert.Contains("$13,800 of the $15,000", there.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/return")]
    [InlineData("/return/result")]
    public async Task A_cookie_that_cannot_be_read_leads_to_words(string page) =>
        Assert.Equal("/start-again/unreadable", (await site.Visitor().OpenWithCookieAsync(page, "answers=nonsense")).Path);

    [Fact]
    public async Task A_saved_return_opens_with_all_its_accounts()
    {
        var visitor = await (await TwoAsync()).OpenAsync("/return/result");
        await visitor.PressAsync("/return/save");
        Assert.Equal("application/json", visitor.ContentType);
        var file = visitor.Html;
        var other = await (await site.Visitor().TellAsync(Stories.StillInside)).OpenAsync("/check/open");

        await other.SendFileAsync("file", "retirementloss-answers.json", file);

        Assert.Contains("The answer is the same as then, for all 2 accounts.", other.Words, StringComparison.Ordinal);
        Assert.Contains("$13,800 of the $15,000", (await other.OpenAsync("/return/result")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_return_of_older_rules_tells_which_account_is_different()
    {
        var visitor = await (await TwoAsync()).OpenAsync("/return/result");
        await visitor.PressAsync("/return/save");
        var file = visitor.Html
            .Replace(Rules.Checker.Edition.Hash, "0123456789ab", StringComparison.Ordinal)
            .Replace("\"deductible\": 13800", "\"deductible\": 12600", StringComparison.Ordinal)
            .Replace("\"deductible\": 2800", "\"deductible\": 3000", StringComparison.Ordinal);
        var other = await site.Visitor().OpenAsync("/check/open");

        await other.SendFileAsync("file", "old.json", file);

        Assert.Contains("The rules have changed since", other.Words, StringComparison.Ordinal);
        Assert.Contains("You could deduct $12,600 $13,800", other.Words, StringComparison.Ordinal);
        Assert.Contains("Account 2: Traditional IRA What was said when the file was saved, and what is said now What Then Now You could deduct $3,000 $2,800", other.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Account 1: Roth IRA What", other.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_of_one_check_takes_the_place_of_all_accounts()
    {
        var one = await (await site.Visitor().TellAsync(Roth)).OpenAsync("/check/result");
        await one.PressAsync("/check/save");
        var visitor = await (await TwoAsync()).OpenAsync("/check/open");

        await visitor.SendFileAsync("file", "retirementloss-answers.json", one.Html);

        Assert.Contains("The answer is the same as then", visitor.Words, StringComparison.Ordinal);
        await visitor.OpenAsync("/return");
        Assert.Contains("Account 1: Roth IRA", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Account 2", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_keeps_the_visit_alive_sends_the_cookie_once()
    {
        using var own = new Site();
        var visitor = await own.Visitor().TellAsync(Roth);
        own.Clock.Turn(TimeSpan.FromMinutes(5));

        foreach (var page in new[] { "/return", "/check/answers", "/check/result" })
        {
            await visitor.OpenAsync(page);
            own.Clock.Turn(TimeSpan.FromMinutes(5));

            Assert.Single(visitor.SetCookies, set => set.StartsWith("answers=", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task No_more_accounts_are_added_than_fit()
    {
        var visitor = await site.Visitor().TellAsync(Stories.StillInside);
        for (var more = 1; more < 10; more++)
        {
            await AddAsync(visitor);
        }

        await visitor.OpenAsync("/return");
        Assert.Contains("no more fit", visitor.Words, StringComparison.Ordinal);
        Assert.Null(visitor.Page.QuerySelector("form[action='/return/add']"));
    }

    [Fact]
    public async Task The_memo_tells_all_accounts_and_keeps_no_name()
    {
        var visitor = await (await TwoAsync()).OpenAsync("/return/memo");

        await visitor.SubmitNamesAsync(("client", "Maria Sample"));

        Assert.Equal("/return/memo", visitor.Path);
        Assert.Contains("Maria Sample", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("You told us of 2 accounts. Account 1, Roth IRA: the law sees a loss of $11,000. Account 2, traditional IRA: the law sees a loss of $4,000.", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("By itself: For 2017:", visitor.Words, StringComparison.Ordinal);
        Assert.Empty(visitor.Page.IdsTwice());
        Assert.Empty(visitor.Page.Inline());
        Assert.DoesNotContain("Maria", (await visitor.OpenAsync("/return/memo")).Html, StringComparison.Ordinal);
    }

    private async Task<Visitor> TwoAsync()
    {
        var visitor = await site.Visitor().TellAsync(Roth);
        await AddAsync(visitor);
        return await visitor.TellAsync(Traditional);
    }

    private static async Task AddAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/return");
        await visitor.SubmitToAsync("/return/add", ("whose", "me"));
        Assert.Equal("/check/story", visitor.Path);
    }

    /// <summary>A person who asks for a page and is gone before it is made.</summary>
    private sealed class Gone(string page) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                if (context.Request.Path == page)
                {
                    context.RequestAborted = new CancellationToken(canceled: true);
                }

                return rest(context);
            });
            next(app);
        };
    }
}
