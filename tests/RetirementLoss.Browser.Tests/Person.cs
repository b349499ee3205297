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

    /// <summary>The last part of the address of the page that is open.</summary>
    public static string Place(this IPage page) => new Uri(page.Url).AbsolutePath["/check/".Length..];

    /// <summary>The question that the address names, on its own page or among others.</summary>
    private static string Named(this IPage page) => new Uri(page.Url).Fragment is { Length: > 1 } fragment ? fragment[1..] : page.Place();

    // The address changes a moment before the page does; a person sees the page.
    private static Task ShownAsync(this IPage page) => page.Locator($"form.question[action$='/{page.Place()}']").WaitForAsync();

    /// <summary>Answers the question that the address names by the words on the screen and waits for the next page; "?" is "I don't know".</summary>
    public static async Task AnswerAsync(this IPage page, string answer)
    {
        await page.ShownAsync();
        var place = page.Place();
        await page.FillInAsync(page.Named(), answer);
        await page.ContinueAsync();
        await page.ArriveAsync($"^(?!.*/{place}$)");
    }

    /// <summary>Fills in every field of the page that the story tells of, and goes on.</summary>
    public static async Task AnswerPageAsync(this IPage page, IReadOnlyDictionary<string, string> story)
    {
        await page.ShownAsync();
        var place = page.Place();
        foreach (var question in await page.AskedAsync())
        {
            // With script a field stands there only when the choices above ask for it.
            if (story.TryGetValue(question, out var answer) && await page.Locator($".field:has([name='{question}.words'])").IsVisibleAsync())
            {
                await page.FillInAsync(question, answer);
            }
        }

        await page.ContinueAsync();
        await page.ArriveAsync($"^(?!.*/{place}$)");
    }

    private static async Task<IReadOnlyList<string>> AskedAsync(this IPage page) =>
        await page.Locator("form.question input[type=hidden][name$='.words']").EvaluateAllAsync<string[]>("marks => marks.map(mark => mark.name.slice(0, -'.words'.length))");

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

        // A wait that begins while one page gives way to the next can miss the event and then never end; asked again, the state is there.
        while (true)
        {
            try
            {
                await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded, new() { Timeout = 2000 });
                return;
            }
            catch (TimeoutException) when (started.Elapsed < Patience)
            {
            }
        }
    }

    /// <summary>Fills in one field by the words on the screen.</summary>
    public static async Task FillInAsync(this IPage page, string question, string answer)
    {
        var field = page.Locator($".field:has([name='{question}.words'])");
        if (await field.Locator("input[type=text]").CountAsync() > 0)
        {
            if (answer == "?")
            {
                await field.GetByLabel("I don’t know").CheckAsync();
            }
            else
            {
                await field.Locator("input[type=text]").FillAsync(answer);
            }
        }
        else if (await field.Locator("select").CountAsync() > 0)
        {
            await field.Locator("select").SelectOptionAsync(new SelectOptionValue { Label = answer == "?" ? "I don’t know" : answer });
        }
        else
        {
            var choice = field.GetByLabel(answer == "?" ? "I don’t know" : answer, new() { Exact = true });
            if (await choice.EvaluateAsync<bool>("box => box.closest('details:not([open])') !== null"))
            {
                await field.Locator("details.older-years > summary").ClickAsync();
            }

            await choice.CheckAsync(new() { Force = true });
        }
    }

    /// <summary>Presses Continue.</summary>
    public static Task ContinueAsync(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();

    /// <summary>Goes with the Tab key to the first control that fits; fails when the page has none on that way.</summary>
    public static async Task<int> TabToAsync(this IPage page, string selector)
    {
        for (var pressed = 0; pressed < 200; pressed++)
        {
            if (await page.EvaluateAsync<bool>("fits => document.activeElement?.matches(fits) ?? false", selector))
            {
                return pressed;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"The Tab key does not lead to {selector} on {page.Url}.");
    }

    /// <summary>Fills in the open page with keys only.</summary>
    public static async Task AnswerPageByKeyboardAsync(this IPage page, IReadOnlyDictionary<string, string> story)
    {
        await page.ShownAsync();
        var place = page.Place();
        foreach (var question in await page.AskedAsync())
        {
            if (!story.TryGetValue(question, out var answer) || !await page.Locator($".field:has([name='{question}.words'])").IsVisibleAsync())
            {
                continue;
            }

            var words = answer == "?" ? "I don’t know" : answer;
            if (await page.Locator($"main input[type=text][name='{question}']").CountAsync() > 0)
            {
                await page.TabToAsync(answer == "?" ? $"[id='{question}-unknown']" : $"[id='{question}']");
                await (answer == "?" ? page.Keyboard.PressAsync("Space") : page.Keyboard.TypeAsync(answer));
            }
            else if (await page.Locator($"main select[name='{question}']").CountAsync() > 0)
            {
                await page.TabToAsync($"[id='{question}']");
                await page.Keyboard.TypeAsync(words);
            }
            else
            {
                if (await page.Locator($".field:has([name='{question}.words'])").GetByLabel(words, new() { Exact = true }).EvaluateAsync<bool>("box => box.closest('details:not([open])') !== null"))
                {
                    await page.TabToAsync("details.older-years > summary");
                    await page.Keyboard.PressAsync("Enter");
                }

                // Space takes the first choice; the arrows go on from there, and around.
                await page.TabToAsync($"main input[type=radio][name='{question}']");
                await page.Keyboard.PressAsync("Space");
                var count = await page.Locator($"main input[type=radio][name='{question}']").CountAsync();
                for (var moved = 0; moved < count && await page.EvaluateAsync<string>("() => document.activeElement.labels[0].textContent.trim()") != words; moved++)
                {
                    await page.Keyboard.PressAsync("ArrowDown");
                }
            }
        }

        await page.TabToAsync("form.question button[type=submit]");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync($"^(?!.*/{place}$)");
    }

    /// <summary>Answers every page, through every door, until the check of all answers.</summary>
    public static async Task TellAsync(this IPage page, IReadOnlyDictionary<string, string> story)
    {
        foreach (var opening in new[] { "year", "account", "happened" })
        {
            await page.GotoAsync($"/check/{opening}");
            await page.AnswerPageAsync(story);
        }

        await page.GotoAsync("/check");
        for (var pages = 0; ; pages++)
        {
            Assert.True(pages < 30, $"The interview does not end; it stands at {page.Url}.");
            if (page.Place() is not ("now" or "answers"))
            {
                await page.AnswerPageAsync(story);
            }
            else if (await page.Locator("main .door").First.IsVisibleAsync())
            {
                var place = page.Place();
                await page.Locator("main .door").First.ClickAsync();
                await page.ArriveAsync($"^(?!.*/{place}$)");
            }
            else
            {
                return;
            }
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
