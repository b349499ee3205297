using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Returns;
using RetirementLoss.Web.Answering;
using RetirementLoss.Web.Content;
using RetirementLoss.Web.Tests.Visits;
using Xunit.Abstractions;

namespace RetirementLoss.Web.Tests;

/// <summary>The one place where answers are kept: sealed, in the visitor's own browser, for an idle hour.</summary>
public sealed class AnswerCookieTests(Site site, ITestOutputHelper output) : IClassFixture<Site>
{
    [Fact]
    public async Task Over_plain_http_the_cookie_is_hidden_from_script_and_ends_with_the_session()
    {
        var visitor = await site.Visitor().OpenAsync("/check/year");

        await visitor.AnswerAsync("2017");

        var cookie = Assert.Single(visitor.SetCookies, set => set.StartsWith("answers=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("max-age", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("2017", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_https_the_cookie_is_secure_and_bound_to_the_host()
    {
        var visitor = await site.Visitor("https://localhost").OpenAsync("/check/year");

        await visitor.AnswerAsync("2017");

        var cookie = Assert.Single(visitor.SetCookies, set => set.StartsWith("__Host-answers=", StringComparison.Ordinal));
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_cookie_that_was_tampered_with_leads_to_kind_words_and_is_cleared()
    {
        var visitor = await site.Visitor().OpenAsync("/check/year");
        await visitor.AnswerAsync("2017");
        var value = CookieValue(visitor);
        var tampered = value[..^3] + (value[^3] == 'A' ? 'B' : 'A') + value[^2..];

        var other = await site.Visitor().OpenWithCookieAsync("/check/account", $"answers={tampered}");

        Assert.Equal("/start-again/unreadable", other.Path);
        Assert.Contains("You did nothing wrong", other.Words, StringComparison.Ordinal);
        Assert.Contains(other.SetCookies, set => set.StartsWith("answers=;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Clear_tells_the_browser_to_forget_what_it_stored_and_ends_every_cookie_of_the_visit()
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.RothClosedIn2017)).OpenAsync("/check/papers/1099-r");
        await visitor.SubmitToAsync("/check/paper", ("form", "1099-r"), ("1", "15000"));
        await visitor.OpenAsync("/check/result");

        await visitor.PressAsync("/check/clear");

        Assert.Equal("\"cache\", \"storage\"", Assert.Single(visitor.AnsweredWith.GetValues("Clear-Site-Data")));
        foreach (var cookie in new[] { "answers", "rows", "papers" })
        {
            Assert.Contains(visitor.SetCookies, set => set.StartsWith($"{cookie}=;", StringComparison.Ordinal) && set.Contains("expires=Thu, 01 Jan 1970", StringComparison.Ordinal));
        }

        await visitor.OpenAsync("/check/result");
        Assert.NotEqual("/check/result", visitor.Path);
    }

    [Theory]
    [InlineData("answers=nonsense")]
    [InlineData("answers=%00%ff")]
    [InlineData("answers=chunks-2; answersC1=abc")]
    [InlineData("answers=chunks-99999")]
    public async Task Nonsense_in_place_of_the_cookie_is_no_error(string cookie)
    {
        var visitor = await site.Visitor().OpenWithCookieAsync("/check/account", cookie);

        Assert.Equal("/start-again/unreadable", visitor.Path);
    }

    [Fact]
    public async Task Answers_live_for_an_idle_hour_and_each_page_starts_it_anew()
    {
        var visitor = await site.Visitor().TellAsync(Stories.StillInside);

        site.Clock.Turn(TimeSpan.FromMinutes(50));
        await visitor.OpenAsync("/check/answers");
        site.Clock.Turn(TimeSpan.FromMinutes(50));
        await visitor.OpenAsync("/check/answers");
        Assert.Equal("/check/answers", visitor.Path);

        site.Clock.Turn(TimeSpan.FromMinutes(61));
        await visitor.OpenAsync("/check/answers");
        Assert.Equal("/start-again/idle", visitor.Path);
        Assert.Contains("More than 60 minutes", visitor.Words, StringComparison.Ordinal);
        await visitor.OpenAsync("/check");
        Assert.Equal("/check/story", visitor.Path);
    }

    [Fact]
    public async Task Answers_live_for_a_day_at_most_however_often_a_page_is_opened()
    {
        var visitor = await site.Visitor().TellAsync(Stories.StillInside);
        for (var hours = 0; hours < 47; hours++)
        {
            Assert.Equal("/check/answers", (await visitor.OpenAsync("/check/answers")).Path);
            site.Clock.Turn(TimeSpan.FromMinutes(30));
        }

        site.Clock.Turn(TimeSpan.FromMinutes(31));
        Assert.Equal("/start-again/idle", (await visitor.OpenAsync("/check/answers")).Path);
        Assert.Contains("more than 24 hours since the first", visitor.Words, StringComparison.Ordinal);

        // A new check has a day of its own.
        await visitor.TellAsync(Stories.StillInside);
        Assert.Equal("/check/answers", (await visitor.OpenAsync("/check/answers")).Path);
    }

    [Fact]
    public async Task One_request_keeps_answers_longer_and_says_when_there_are_none()
    {
        var visitor = await site.Visitor().TellAsync(Stories.StillInside);

        site.Clock.Turn(TimeSpan.FromMinutes(55));
        await visitor.OpenAsync("/check/stay");
        Assert.Equal(System.Net.HttpStatusCode.NoContent, visitor.Status);
        site.Clock.Turn(TimeSpan.FromMinutes(55));
        await visitor.OpenAsync("/check/answers");
        Assert.Equal("/check/answers", visitor.Path);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await site.Visitor().OpenAsync("/check/stay")).Status);
    }

    [Fact]
    public async Task A_second_server_with_the_same_keys_goes_on_and_one_with_other_keys_says_so()
    {
        var visitor = await site.Visitor().OpenAsync("/check/year");
        await visitor.AnswerAsync("2017");
        var cookie = $"answers={CookieValue(visitor)}";

        await using var second = site.SecondServer();
        await using var stranger = new Site();

        Assert.Equal("/check/account", (await second.Visitor().OpenWithCookieAsync("/check/account", cookie)).Path);
        Assert.Equal("/start-again/unreadable", (await stranger.Visitor().OpenWithCookieAsync("/check/account", cookie)).Path);
    }

    [Fact]
    public void A_sheet_too_long_for_one_cookie_is_split_and_joined()
    {
        var cookie = NewCookie();
        // Words that cannot be packed.
        var tokens = Enumerable.Range(0, 300).ToDictionary(i => Convert.ToHexString(SHA256.HashData([(byte)i, (byte)(i >> 8)])), _ => "yes");
        tokens["year"] = "2017";
        var written = new DefaultHttpContext();

        cookie.Keep(written, Answers.Of(tokens));

        var pieces = written.Response.Headers.SetCookie.Select(set => set!.Split(';')[0]).ToList();
        Assert.True(pieces.Count > 2, "The sheet was not split.");
        Assert.All(pieces, piece => Assert.True(piece.Length < 4096));
        var read = new DefaultHttpContext();
        read.Request.Headers.Cookie = string.Join("; ", pieces);
        var opened = cookie.Open(read);
        Assert.Equal(CookieState.Live, opened.State);
        Assert.Equal([KeyValuePair.Create("year", "2017")], opened.Answers.Tokens);
    }

    [Fact]
    public void Ten_accounts_fit_into_one_cookie_and_into_the_header_of_a_request()
    {
        // The ten worked examples with the most answers, each with the mark of the words that every answer of the return was given to.
        var accounts = Library.Examples.All
            .Select(example => example.Answers)
            .OrderByDescending(answers => answers.Tokens.Count)
            .Take(KeptReturn.MostAccounts)
            .Select((answers, place) => new KeptAccount(
                place + 1,
                Answers.Of(
                    answers.Tokens.Where(answer => !ReturnSheet.IsOfTheReturn(answer.Key)),
                    ReturnSheet.Questions.Select(question => KeyValuePair.Create(question.Id, Wording.MarkOf(question, Answers.None.With(Checker.Questions[0], $"{2010 + place}"))))),
                Doors.Read("amount cost state")))
            .Select((account, place) => account with { Owner = Owner.Spouse, Pool = $"other-{place}" })
            .ToList();
        var facts = Answers.Of(ReturnSheet.Questions.Select(question => KeyValuePair.Create(question.Id, question.Options is [var option, ..] ? option.Token : question.Id == "year" ? "2017" : "1234567.89")));
        var kept = new KeptReturn(facts, accounts, 10, 11) { Removed = (0, accounts[0] with { Key = 12 }) };
        var (cookie, written) = (NewCookie(), new DefaultHttpContext());

        cookie.Keep(written, kept);

        var pieces = written.Response.Headers.SetCookie.Select(set => set!.Split(';')[0]).ToList();
        output.WriteLine($"{accounts.Sum(account => account.Own.Tokens.Count)} answers: {pieces.Sum(piece => piece.Length)} characters in {pieces.Count} cookies");
        // Browsers take 4,096 characters a cookie, nginx by default 8 KB a line of the request and 4 KB of a header that it passes on, Kestrel 32 KB in all.
        Assert.All(pieces, piece => Assert.True(piece.Length < 4096));
        Assert.True(pieces.Sum(piece => piece.Length) < 4096, $"The cookies have {pieces.Sum(piece => piece.Length)} characters.");

        var read = new DefaultHttpContext();
        read.Request.Headers.Cookie = string.Join("; ", pieces);
        var opened = cookie.OpenReturn(read).Return;
        Assert.Equal(kept.Accounts.Select(account => (account.Key, account.Owner, account.Pool, account.Own.Tokens.Count, account.Own.Words.Count, account.Opened.Count)), opened.Accounts.Select(account => (account.Key, account.Owner, account.Pool, account.Own.Tokens.Count, account.Own.Words.Count, account.Opened.Count)));
        Assert.Equal(facts.Tokens, opened.Facts.Tokens);
        Assert.Equal((0, 12), (opened.Removed!.Value.Place, opened.Removed.Value.Account.Key));
    }

    [Fact]
    public void A_cookie_of_an_older_edition_is_the_return_of_one()
    {
        var keys = new EphemeralDataProtectionProvider();
        var now = new TurnedClock().GetUtcNow().ToUnixTimeSeconds();
        var old = keys.CreateProtector("RetirementLoss.Answers.1").Protect(Encoding.UTF8.GetBytes($"{now} {now}\nyear=2017\naccount=roth-ira~abcd\n+amount"));
        var read = new DefaultHttpContext();
        read.Request.Headers.Cookie = $"answers={Base64Url.EncodeToString(old)}";

        var (state, kept) = NewCookie(keys).OpenReturn(read);

        Assert.Equal(CookieState.Live, state);
        var only = Assert.Single(kept.Accounts);
        Assert.Equal("2017", kept.Facts.Tokens["year"]);
        Assert.Equal(("roth-ira", "abcd"), (only.Own.Tokens["account"], only.Own.Words["account"]));
        Assert.Contains(Door.Amount, only.Opened);
    }

    [Fact]
    public void Questions_and_tokens_that_are_no_longer_known_are_dropped()
    {
        var cookie = NewCookie();
        var written = new DefaultHttpContext();

        cookie.Keep(written, Answers.Of(new Dictionary<string, string> { ["year"] = "1066", ["account"] = "roth-ira", ["happened"] = "burnt", ["shoe-size"] = "9", ["agi"] = "unknown" }));

        var read = new DefaultHttpContext();
        read.Request.Headers.Cookie = written.Response.Headers.SetCookie.ToString().Split(';')[0];
        Assert.Equal(["account", "agi"], cookie.Open(read).Answers.Tokens.Keys.Order());
    }

    [Fact]
    public void Every_answer_of_every_question_survives_the_cookie()
    {
        var cookie = NewCookie();
        foreach (var question in Checker.Questions)
        {
            foreach (var token in question.Options.Select(option => option.Token).Append(question.MayBeUnknown ? Answers.Unknown : question.Options[0].Token))
            {
                var written = new DefaultHttpContext();
                cookie.Keep(written, Answers.None.With(question, token));
                var read = new DefaultHttpContext();
                read.Request.Headers.Cookie = written.Response.Headers.SetCookie.ToString().Split(';')[0];

                Assert.Equal([KeyValuePair.Create(question.Id, token)], cookie.Open(read).Answers.Tokens);
            }
        }
    }

    private static AnswerCookie NewCookie() => NewCookie(new EphemeralDataProtectionProvider());

    private static AnswerCookie NewCookie(IDataProtectionProvider keys) =>
        new(keys, new TurnedClock(), Options.Create(new AnswerOptions()), new Judge(new TurnedClock(), NullLogger<Judge>.Instance));

    private static string CookieValue(Visitor visitor) =>
        visitor.SetCookies.Last(set => set.StartsWith("answers=", StringComparison.Ordinal)).Split(';')[0]["answers=".Length..];
}
