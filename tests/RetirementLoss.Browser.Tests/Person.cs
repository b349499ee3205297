using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>A person who tells a story in the wizard, page by page.</summary>
internal static class Person
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>All Roth IRAs closed below basis in 2017: 27,000 - 15,000 = 12,000, less 2% of 60,000.</summary>
    public static IReadOnlyDictionary<string, string> RothClosed { get; } = new Dictionary<string, string>
    {
        ["year"] = "2017",
        ["account"] = "Roth IRA",
        ["happened"] = "All of this account was paid out to me, and I kept it",
        ["received"] = "$15,000",
        ["paid-in"] = "Cash only",
        ["basis-given"] = "I have the total",
        ["basis-left"] = "27000",
        ["same-kind-left"] = "No",
        ["filing-status"] = "Single",
        ["agi"] = "60,000",
        ["other-two-percent"] = "0",
        ["other-itemized"] = "20000",
        ["age-or-blind-boxes"] = "0",
        ["qualified"] = "No",
        ["put-in"] = "?",
        ["recent-conversions"] = "0",
        ["over-59-half"] = "Yes",
        ["box-7-code"] = "?",
        ["state"] = "Texas",
    };

    /// <summary>The story with some answers told otherwise.</summary>
    public static IReadOnlyDictionary<string, string> With(this IReadOnlyDictionary<string, string> story, params (string Question, string Answer)[] otherwise)
    {
        var told = new Dictionary<string, string>(story);
        foreach (var (question, answer) in otherwise)
        {
            told[question] = answer;
        }

        return told;
    }

    /// <summary>The question whose page is open.</summary>
    public static string Question(this IPage page) => new Uri(page.Url).AbsolutePath["/check/".Length..];

    // The address changes a moment before the page does; a person sees the page.
    private static async Task<string> ShownQuestionAsync(this IPage page)
    {
        var question = page.Question();
        await page.Locator($"form.question[action$='/{question}']").WaitForAsync();
        return question;
    }

    /// <summary>Answers the open question by the words on the screen and waits for the next page; "?" is "I don't know".</summary>
    public static async Task AnswerAsync(this IPage page, string answer)
    {
        var question = await page.ShownQuestionAsync();
        await page.FillInAsync(answer);
        await page.ArriveAsync($"^(?!.*/{question}$)");
    }

    /// <summary>Waits until the address is one of a kind.</summary>
    /// <remarks>Not with WaitForURL: when the address of a page that is changed in place is there before it is called, it can wait for a load that is past.</remarks>
    public static async Task ArriveAsync(this IPage page, string path)
    {
        var kind = new Regex(path, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        var started = Stopwatch.StartNew();
        while (!kind.IsMatch(new Uri(page.Url).AbsolutePath))
        {
            Assert.True(started.Elapsed < Patience, $"{page.Url} is still there; {path} did not come.");
            await Task.Delay(20);
        }

        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }

    private static async Task FillInAsync(this IPage page, string answer)
    {
        var box = page.Locator("main input[type=text]");
        if (await box.CountAsync() > 0)
        {
            if (answer == "?")
            {
                await page.GetByRole(AriaRole.Button, new() { Name = "I don’t know" }).ClickAsync();
            }
            else
            {
                await box.FillAsync(answer);
                await page.ContinueAsync();
            }
        }
        else if (await page.Locator("main select.long-list").CountAsync() > 0)
        {
            await page.Locator("main select.long-list").SelectOptionAsync(new SelectOptionValue { Label = answer == "?" ? "I don’t know" : answer });
            await page.ContinueAsync();
        }
        else
        {
            await page.GetByLabel(answer == "?" ? "I don’t know" : answer, new() { Exact = true }).CheckAsync(new() { Force = true });
            await page.ContinueAsync();
        }
    }

    /// <summary>Presses Continue.</summary>
    public static Task ContinueAsync(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();

    /// <summary>Goes with the Tab key to the first control that fits; fails when the page has none on that way.</summary>
    public static async Task TabToAsync(this IPage page, string selector)
    {
        for (var pressed = 0; pressed < 200; pressed++)
        {
            if (await page.EvaluateAsync<bool>("fits => document.activeElement?.matches(fits) ?? false", selector))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The Tab key does not lead to {selector} on {page.Url}.");
    }

    /// <summary>Answers the open question with keys only.</summary>
    public static async Task AnswerByKeyboardAsync(this IPage page, string answer)
    {
        var question = await page.ShownQuestionAsync();
        var words = answer == "?" ? "I don’t know" : answer;
        if (await page.Locator("main input[type=text]").CountAsync() > 0)
        {
            await page.TabToAsync("main input[type=text]");
            if (answer == "?")
            {
                await page.TabToAsync("main button[name=unknown]");
            }
            else
            {
                await page.Keyboard.TypeAsync(answer);
            }
        }
        else if (await page.Locator("main select").CountAsync() > 0)
        {
            await page.TabToAsync("main select");
            await page.Keyboard.TypeAsync(words);
            await page.TabToAsync("main button[type=submit]");
        }
        else
        {
            // Space takes the first choice; the arrows go on from there, and around.
            await page.TabToAsync("main input[type=radio]");
            await page.Keyboard.PressAsync("Space");
            var count = await page.Locator("main input[type=radio]").CountAsync();
            for (var moved = 0; moved < count && await page.EvaluateAsync<string>("() => document.activeElement.labels[0].textContent.trim()") != words; moved++)
            {
                await page.Keyboard.PressAsync("ArrowDown");
            }
        }

        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync($"^(?!.*/{question}$)");
    }

    /// <summary>Answers every question until the check of all answers.</summary>
    public static async Task TellAsync(this IPage page, IReadOnlyDictionary<string, string> story)
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Start" }).ClickAsync();
        await page.ArriveAsync("^/check/.+");
        while (page.Question() != "answers")
        {
            Assert.True(story.TryGetValue(page.Question(), out var answer), $"The story has no answer to {page.Question()}.");
            await page.AnswerAsync(answer!);
        }
    }

    /// <summary>Tells the story and asks for the verdict.</summary>
    public static async Task TellToTheEndAsync(this IPage page, IReadOnlyDictionary<string, string> story)
    {
        await page.TellAsync(story);
        await page.GetByRole(AriaRole.Link, new() { Name = "Show the answer" }).ClickAsync();
        await page.ArriveAsync("^/check/result$");
        await page.Locator(".report").WaitForAsync();
    }
}
