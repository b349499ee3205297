using System.Net;
using AngleSharp.Html.Dom;
using RetirementLoss.Components.Client;
using RetirementLoss.Components.Reporting;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>All facts of a client on one page, by an expert whose browser has script turned off.</summary>
public sealed class ClientTests(Site site) : IClassFixture<Site>
{
    private const string Page = "/advisors/client";
    private const string Form = "form[data-keep]";

    /// <summary>Worked examples of stories that have little in common.</summary>
    public static TheoryData<string> Examples =>
        ["border-floor", "stolen-after-payout-romance", "plan-loan", "pension-stopped-by-death-final-return", "shares-from-an-ira", "a02-a03-pre-tax-plan-cashed-out"];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_client_is_told_press_by_press_and_both_pages_see_one_sheet(string example)
    {
        var story = Web.Content.Library.Examples.Find(example)!.Answers;
        var visitor = await FillAsync(await site.Visitor().OpenAsync(Page), story);

        var told = ClientOutcome.Of(Sent(visitor), Today);
        Assert.Equal(AnswerWords.Of(told.Report!.Screen.Federal.Word), visitor.Page.QuerySelector("#client-federal")!.TextContent.Trim());
        var amounts = visitor.Page.QuerySelectorAll(".client-sums tr").Select(row => row.TextContent).ToList();
        Assert.All(SumLines.OfTheLoss(told.Report.Federal.Sums), line => Assert.Contains(amounts, row => row.Contains(line.Amount.ToString(), StringComparison.Ordinal)));

        // What was empty counts as not known, here as on the page of the result.
        await visitor.SubmitMarkedAsync(Form, [.. Filled(visitor), (ClientForm.Then, ClientForm.Full)]);
        Assert.Equal("/check/result", visitor.Path);
        Assert.Equal(AnswerWords.Of(told.Report.Screen.Federal.Word), visitor.Page.QuerySelector("#answer")!.TextContent.Trim());
        Assert.Equal("/check/memo", (await visitor.OpenAsync("/check/memo")).Path);

        // An answer that is changed there is changed here.
        await (await visitor.OpenAsync("/check/account")).OpenAsync(Page);
        Assert.Equal(told.Counted!.Tokens["year"], Standing(visitor, "year"));
        Assert.DoesNotContain(visitor.Addresses, address => story.Tokens.Values.Any(token => token.Length > 4 && address.Contains(token, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_change_on_a_page_of_questions_stands_in_its_field_and_the_other_way()
    {
        var visitor = await FillAsync(await site.Visitor().OpenAsync(Page), Stories.RothClosedIn2017);
        await (await visitor.OpenAsync("/check/agi")).ChangeAsync("agi", "50000");

        Assert.Equal("50000", Standing(await visitor.OpenAsync(Page), "agi"));
        await SubmitAsync(visitor, ("agi", "40,000"));
        Assert.Equal(Page, visitor.Path);
        Assert.Contains("value=\"40000\"", (await visitor.OpenAsync("/check/agi")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_account_of_the_return_is_told_on_the_same_page_with_the_facts_of_the_return()
    {
        var visitor = await FillAsync(await site.Visitor().OpenAsync(Page), Stories.RothClosedIn2017);

        // What is sent with the button itself is kept before the next account begins.
        await visitor.SubmitMarkedAsync(Form, [.. Filled(visitor).Where(field => field.Item1 is not ("filing-status" or "agi")), ("filing-status", "married-joint"), ("agi", "54321"), (ClientForm.Then, ClientForm.AddOfSpouse)]);
        Assert.Equal(Page, visitor.Path);
        Assert.Contains("Account 2 of 2 · your spouse’s", visitor.Page.QuerySelector(".of-return")!.TextContent, StringComparison.Ordinal);

        await SubmitAsync(visitor, ("year", "2017"), ("account", "roth-ira"));
        await SubmitAsync(visitor, ("happened", "paid-out"));
        await SubmitAsync(visitor, ("received", "5000"), ("same-kind-left", "no"), ("paid-in", "cash"), ("basis-given", "total"));
        await SubmitAsync(visitor, ("basis-left", "9000"));
        Assert.Equal(("54321", "married-joint"), (Standing(visitor, "agi"), Standing(visitor, "filing-status")));

        await visitor.SubmitMarkedAsync(Form, [.. Filled(visitor), (ClientForm.Then, ClientForm.Full)]);
        Assert.Equal("/return/result", visitor.Path);
        Assert.Contains("2 accounts", visitor.Page.QuerySelector(".band-where")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_sections_come_with_the_answers_that_ask_for_them()
    {
        var visitor = await site.Visitor().OpenAsync(Page);
        Assert.Equal(["year", "account"], visitor.Asked);

        await SubmitAsync(visitor, ("year", "2024"), ("account", "roth-ira"));
        Assert.Equal(["year", "account", "happened"], visitor.Asked);

        await SubmitAsync(visitor, ("happened", "paid-out"));
        Assert.Contains("received", visitor.Asked);
        Assert.DoesNotContain("state-agi", visitor.Asked);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_at_its_field_and_in_the_summary_and_nothing_typed_is_lost()
    {
        var visitor = await FillAsync(await site.Visitor().OpenAsync(Page), Stories.RothClosedIn2017);

        await SubmitAsync(visitor, ("received", "lots"), ("agi", "70000"));

        Assert.StartsWith("Error: ", visitor.Title, StringComparison.Ordinal);
        Assert.Equal("lots", Standing(visitor, "received"));
        Assert.Equal("70000", Standing(visitor, "agi"));
        var problem = Checker.Questions.Single(question => question.Id == "received").Parse("lots").Problem!;
        Assert.Contains(problem.ToString(), visitor.Page.QuerySelector(".error-summary a[href='advisors/client#received']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(problem.ToString(), visitor.Page.QuerySelector("#received-error")!.TextContent, StringComparison.Ordinal);
        // The good one is kept, and the bad one took nothing away.
        Assert.Contains("value=\"70000\"", (await visitor.OpenAsync("/check/agi")).Html, StringComparison.Ordinal);
        Assert.Contains("value=\"15000\"", (await visitor.OpenAsync("/check/received")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_that_contradict_each_other_are_kept_and_told()
    {
        var visitor = await FillAsync(await site.Visitor().OpenAsync(Page), Stories.RothClosedIn2017);

        await SubmitAsync(visitor, ("recent-conversions", "90000"));

        Assert.StartsWith("Error: ", visitor.Title, StringComparison.Ordinal);
        Assert.Equal("90000", Standing(visitor, "recent-conversions"));
        Assert.NotNull(visitor.Page.QuerySelector(".fact.has-error .error"));
    }

    [Fact]
    public async Task Not_known_is_said_by_a_question_mark_or_the_box_and_an_emptied_field_is_taken_out()
    {
        var visitor = await FillAsync(await site.Visitor().OpenAsync(Page), Stories.RothClosedIn2017);

        await SubmitAsync(visitor, ("basis-left", "?"));
        Assert.Equal("?", Standing(visitor, "basis-left"));
        Assert.Contains("I don’t know", (await visitor.OpenAsync("/check/basis-left")).Words, StringComparison.Ordinal);

        await visitor.OpenAsync(Page);
        await visitor.SubmitMarkedAsync(Form, [.. Filled(visitor), ("agi", "unknown")]);
        Assert.Equal("?", Standing(visitor, "agi"));

        await SubmitAsync(visitor, ("agi", ""));
        Assert.Equal("", Standing(visitor, "agi"));
        Assert.Contains("counts as not known", visitor.Words.Replace("count as", "counts as", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_year_asks_whether_the_answers_still_hold_and_the_next_press_says_yes()
    {
        var visitor = await FillAsync(await site.Visitor().OpenAsync(Page), Stories.RothClosedIn2017);

        await SubmitAsync(visitor, ("year", "2016"));
        Assert.NotNull(visitor.Page.QuerySelector("#agi-before"));
        Assert.Equal("/check/from-before", (await visitor.OpenAsync("/check")).Path);

        await visitor.OpenAsync(Page);
        await visitor.SubmitMarkedAsync(Form, [.. Filled(visitor), (ClientForm.Then, ClientForm.Holds)]);
        Assert.Null(visitor.Page.QuerySelector("#agi-before"));
        Assert.NotEqual("/check/from-before", (await visitor.OpenAsync("/check")).Path);
    }

    [Fact]
    public async Task A_pasted_row_is_taken_and_what_is_none_of_ours_is_told()
    {
        var visitor = await site.Visitor().OpenAsync(Page);
        await visitor.SubmitMarkedAsync(Form, (ClientForm.Pasted, "year\taccount\thappened\treceived\n2017\troth-ira\tpaid-out\t15,000"), (ClientForm.Then, ClientForm.Paste));
        Assert.Equal("15000", Standing(visitor, "received"));

        await visitor.SubmitMarkedAsync(Form, [.. Filled(visitor), (ClientForm.Pasted, "agi,50000\nshoe-size,9"), (ClientForm.Then, ClientForm.Paste)]);
        Assert.Contains("“shoe-size” is not the id of a question", visitor.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("shoe-size,9", visitor.Page.QuerySelector("#pasted")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("50000", Standing(visitor, "agi"));
    }

    [Fact]
    public async Task A_file_is_saved_half_filled_and_opened_again()
    {
        var visitor = await site.Visitor().OpenAsync(Page);
        await SubmitAsync(visitor, ("year", "2017"), ("account", "roth-ira"));
        await SubmitAsync(visitor, ("happened", "paid-out"));
        await visitor.SubmitMarkedAsync(Form, [.. Filled(visitor), ("received", "15000"), (ClientForm.Then, ClientForm.Save)]);

        Assert.Equal("application/json", visitor.ContentType);
        Assert.Contains("retirementloss-answers.json", visitor.Disposition, StringComparison.Ordinal);
        var file = visitor.Html;
        Assert.DoesNotContain(Answers.Unknown, file[..file.IndexOf("\"result\"", StringComparison.OrdinalIgnoreCase)], StringComparison.Ordinal);

        var other = await site.Visitor().OpenAsync("/check/open");
        await other.SendFileAsync("file", "client.json", file);
        Assert.False(other.Title.StartsWith("Error: ", StringComparison.Ordinal), other.Words);
        Assert.Equal("15000", Standing(await other.OpenAsync(Page), "received"));
    }

    [Fact]
    public async Task An_answer_before_the_story_is_told_is_asked_for_in_words()
    {
        var visitor = await site.Visitor().OpenAsync(Page);

        await visitor.SubmitMarkedAsync(Form, ("year", "2024"), (ClientForm.Then, ClientForm.Full));

        Assert.Equal(Page, visitor.Path);
        Assert.Contains("Fill in the year, the account and what happened first", visitor.Page.QuerySelector(".error-summary a[href='advisors/client#account']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_sent_empty_begins_no_visit()
    {
        var visitor = await site.Visitor().OpenAsync(Page);
        await SubmitAsync(visitor);

        Assert.DoesNotContain(visitor.SetCookies, cookie => cookie.StartsWith("answers=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_accounts_are_told_on_the_page_and_report_memo_and_file_are_of_the_whole_return()
    {
        var visitor = await FillAsync(await site.Visitor().OpenAsync(Page), Stories.RothClosedIn2017.With(("received", "16000")));
        await visitor.SubmitMarkedAsync(Form, [.. Filled(visitor), (ClientForm.Then, ClientForm.AddAccount)]);
        Assert.Equal(Page, visitor.Path);
        Assert.Equal("2017", Standing(visitor, "year"));
        Assert.Equal("", Standing(visitor, "account"));
        await FillAsync(visitor, Stories.RothClosedIn2017.With([.. Stories.TraditionalClosedBesideIt.Select(answer => (answer.Key, answer.Value))]));
        Assert.Contains("Account 2 of 2", (await visitor.OpenAsync(Page)).Words, StringComparison.Ordinal);

        // Losses of 11,000 and 4,000, and the floor of 1,200 once.
        await visitor.SubmitMarkedAsync(Form, [.. Filled(visitor), (ClientForm.Then, ClientForm.Full)]);
        Assert.Equal("/return/result", visitor.Path);
        Assert.Contains("$13,800 of the $15,000", visitor.Words, StringComparison.Ordinal);

        await visitor.OpenAsync(Page);
        await visitor.SubmitMarkedAsync(Form, [.. Filled(visitor), (ClientForm.Then, ClientForm.Save)]);
        Assert.Equal(2, ReturnFile.Read(visitor.Html)!.Accounts.Count);

        await visitor.OpenAsync(Page);
        await visitor.SubmitMarkedAsync(Form, [.. Filled(visitor), (ClientForm.Then, ClientForm.ToAccount + "1")]);
        Assert.Contains("Account 1 of 2", visitor.Words, StringComparison.Ordinal);
        Assert.Equal("16000", Standing(visitor, "received"));
        await visitor.SubmitMarkedAsync(Form, [.. Filled(visitor), (ClientForm.Then, ClientForm.Memo)]);
        Assert.Equal("/return/memo", visitor.Path);
        Assert.Contains("$13,800", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_of_the_spouse_is_listed_as_theirs()
    {
        var visitor = await FillAsync(await site.Visitor().OpenAsync(Page), new Dictionary<string, string> { ["year"] = "2017", ["account"] = "roth-ira", ["happened"] = "paid-out" });

        await visitor.SubmitMarkedAsync(Form, [.. Filled(visitor), (ClientForm.Then, ClientForm.AddOfSpouse)]);

        Assert.Contains("Your spouse’s", (await visitor.OpenAsync("/return")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_added_beside_nothing()
    {
        var visitor = await site.Visitor().OpenAsync(Page);

        await visitor.SubmitMarkedAsync(Form, (ClientForm.Then, ClientForm.AddAccount));

        Assert.DoesNotContain(visitor.SetCookies, cookie => cookie.StartsWith("answers=", StringComparison.Ordinal));
        Assert.DoesNotContain("Account 2 of 2", (await visitor.OpenAsync(Page)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_client_finds_an_empty_page()
    {
        var visitor = await FillAsync(await site.Visitor().OpenAsync(Page), Stories.RothClosedIn2017);

        await visitor.SubmitMarkedAsync(Form, [.. Filled(visitor), (ClientForm.Then, ClientForm.NextClient)]);

        Assert.Equal((HttpStatusCode.SeeOther, Page), (visitor.Answered, visitor.Path));
        await visitor.OpenAsync(Page);
        Assert.Equal(["year", "account"], visitor.Asked);
        Assert.Equal("", Standing(visitor, "year"));
    }

    [Fact]
    public async Task A_form_with_answers_that_cannot_be_read_or_lay_idle_leads_to_the_words_for_it()
    {
        using var own = new Site();
        var visitor = await FillAsync(await own.Visitor().OpenAsync(Page), Stories.RothClosedIn2017);
        var other = own.Visitor();
        await other.SubmitAsFromAsync(visitor, "answers=nonsense", Form, ("year", "2017"));
        Assert.Equal((HttpStatusCode.SeeOther, "/start-again/unreadable"), (other.Answered, other.Path));
        Assert.Equal("/start-again/unreadable", (await own.Visitor().OpenWithCookieAsync(Page, "answers=nonsense")).Path);

        own.Clock.Turn(TimeSpan.FromMinutes(61));
        await SubmitAsync(visitor, ("agi", "1"));
        Assert.Equal((HttpStatusCode.SeeOther, "/start-again/idle"), (visitor.Answered, visitor.Path));
    }

    [Fact]
    public async Task What_the_script_sends_is_kept_and_a_form_of_another_site_is_refused()
    {
        var visitor = await FillAsync(await site.Visitor().OpenAsync(Page), Stories.RothClosedIn2017);
        await visitor.PressElsewhereAsync(Form, $"{Page}/keep", [.. Filled(visitor).Where(field => field.Name != "agi"), ("agi", "55,000")]);
        Assert.Equal(HttpStatusCode.NoContent, visitor.Status);
        Assert.Equal("55000", Standing(await visitor.OpenAsync(Page), "agi"));

        using var stranger = site.CreateClient();
        using var sent = new FormUrlEncodedContent([KeyValuePair.Create("year", "2017")]);
        Assert.Equal(HttpStatusCode.BadRequest, (await stranger.PostAsync(new Uri($"{Page}/keep", UriKind.Relative), sent)).StatusCode);
    }

    [Fact]
    public async Task Rules_that_fail_on_an_answer_lose_nothing_else_and_tell_the_log_nothing()
    {
        using var own = new Site { LogsAll = true };
        var visitor = await FillAsync(await own.Visitor().OpenAsync(Page), Stories.RothClosedIn2017);
        own.Fails = answers => answers.Tokens.GetValueOrDefault("agi") == "7654321.09";

        await SubmitAsync(visitor, ("agi", "7654321.09"), ("other-itemized", "12345"), ("received", "my-canary-words"));

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("Our rules cannot work with this answer", visitor.Words, StringComparison.Ordinal);
        Assert.Equal("12345", Standing(await visitor.OpenAsync(Page), "other-itemized"));
        await visitor.SubmitMarkedAsync(Form, [.. Filled(visitor), (ClientForm.Pasted, "my-canary-words\t7654321.09"), (ClientForm.Then, ClientForm.Paste)]);
        Assert.NotEmpty(own.Log);
        Assert.All(Canaries, canary => Assert.DoesNotContain(own.Log, line => line.Contains(canary, StringComparison.OrdinalIgnoreCase)));
    }

    private static readonly string[] Canaries = ["7654321", "my-canary-words", "roth-ira"];

    // The page asks in the order of the interview, and what it hides behind an empty field must come when that is filled.
    [Fact]
    public void Every_complete_example_can_be_told_field_by_field_and_shows_all_that_it_was_asked()
    {
        var told = 0;
        foreach (var example in Web.Content.Library.Examples.All.Where(example => Checker.Walk(example.Answers).IsComplete))
        {
            var sheet = Answers.None;
            while (ClientSheet.Of(sheet).Facts.FirstOrDefault(fact => fact.Token is null && example.Answers.Has(fact.Question)) is { } next)
            {
                sheet = sheet.With(next.Question, example.Answers.Tokens[next.Question.Id]);
            }

            var way = Checker.Walk(sheet);
            Assert.True(way.IsComplete, $"{example.Id}: {way.Next?.Id} is not on the page.");
            Assert.Equal(way.Path.Select(question => question.Id).Distinct(), ClientSheet.Of(sheet).Facts.Select(fact => fact.Question.Id));
            Assert.Equal(sheet.Tokens, ClientOutcome.Of(sheet, Today).Counted!.Tokens);
            told++;
        }

        Assert.True(told > 20, $"Only {told} examples are complete.");
    }

    private static DateOnly Today { get; } = DateOnly.FromDateTime(new TurnedClock().GetUtcNow().UtcDateTime);

    private static async Task<Visitor> FillAsync(Visitor visitor, IReadOnlyDictionary<string, string> story)
    {
        var asked = -1;
        for (var presses = 0; visitor.Asked.Count != asked; presses++)
        {
            Assert.True(presses < 20, "The page does not come to an end.");
            asked = visitor.Asked.Count;
            await visitor.SubmitMarkedAsync(Form, [.. visitor.Asked.Where(story.ContainsKey).Select(question => (question, story[question]))]);
            Assert.False(visitor.Title.StartsWith("Error: ", StringComparison.Ordinal), visitor.Words);
        }

        return visitor;
    }

    private static Task<Visitor> FillAsync(Visitor visitor, Answers story) => FillAsync(visitor, story.Tokens);

    private static Task<Visitor> SubmitAsync(Visitor visitor, params (string Name, string Value)[] changed) =>
        visitor.SubmitMarkedAsync(Form, [.. Filled(visitor).Where(field => changed.All(other => other.Name != field.Name)), .. changed]);

    private static List<(string Name, string Value)> Filled(Visitor visitor) => [.. visitor.Standing().Where(field => field.Value.Length > 0)];

    private static string Standing(Visitor visitor, string question) => visitor.Page.QuerySelector($"#{question}") switch
    {
        IHtmlInputElement box => box.Value,
        IHtmlSelectElement list => list.Value ?? "",
        var other => throw new InvalidOperationException($"There is no field {question}: {other?.TagName}."),
    };

    private static Answers Sent(Visitor visitor) => Answers.Of(Filled(visitor)
        .Select(field => (Question: Checker.Questions.FirstOrDefault(question => question.Id == field.Name), field.Value))
        .Where(field => field.Question is not null)
        .DistinctBy(field => field.Question!.Id)
        .Select(field => KeyValuePair.Create(field.Question!.Id, field.Question.Parse(ClientWords.Meant(field.Value)).Token!)));
}
