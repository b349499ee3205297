using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>Every page and state that a visitor can meet, one after the other, with or without script.</summary>
internal static class Screens
{
    // Facts that lead to all of the loss, no loss, no deduction after a theft, and to readings that differ.
    private static readonly string[] Examples =
        ["border-floor", "a02-a03-pre-tax-plan-cashed-out", "stolen-after-payout-romance", "shares-from-an-ira", "plan-loan", "pension-stopped-by-death-final-return"];

    private static readonly string[] Reading =
    [
        "/", "/privacy", "/accessibility", "/wrong", "/errata", "/cleared", "/start-again/idle", "/no-such-page",
        "/law", "/law?year=2017", "/law/paid-out-below-basis", "/law/itemized-deduction", "/sources", "/sources/irc-67-ban", "/figures", "/figures/2025",
        "/figures/history/standard-deduction.basic", "/changes", "/examples", "/examples/t1-bill-king", "/tables", "/faq", "/myths", "/myths?q=scam",
        "/states", "/states/2018", "/states?q=ca", "/glossary", "/advisors", "/advisors/batch", "/advisors/client", "/api", "/openapi", "/check/open", "/check/papers", "/check/papers/1099-r", "/check/papers/8606", "/check/papers/5498", "/check/papers/annuity-letter",
    ];

    /// <summary>Shows each to the one who looks, by name, with every fold open.</summary>
    public static async Task EveryOneAsync(this IPage page, Func<string, Task> look)
    {
        foreach (var path in Reading)
        {
            await page.GotoAsync(path);
            await ShowAsync(path);
        }

        await page.TellToTheEndAsync(Person.RothClosed);
        await ShowAsync("result of a part");
        await page.GotoAsync("/advisors/client");
        await ShowAsync("/advisors/client with all facts");
        foreach (var place in new[] { "account", "happened", "left", "story", "money", "return", "now", "basis-left/worksheet", "answers" })
        {
            await page.GotoAsync($"/check/{place}");
            Assert.EndsWith($"/check/{place}", page.Url, StringComparison.Ordinal);
            await ShowAsync($"/check/{place}");
        }

        // After the bar the state is asked, because its law may differ.
        await page.GotoAsync("/check/account");
        await page.FillInAsync("year", "2024");
        await page.ContinueAsync();
        await page.ArriveAsync("^/check/from-before$");
        await ShowAsync("/check/from-before");
        await page.GetByRole(AriaRole.Button, new() { Name = "All of these are still right" }).ClickAsync();
        await page.ArriveAsync("^/check/(?!from-before)");
        var california = Person.RothClosed.With(("state", "California"), ("state-whole-year", "Yes"), ("state-other-itemized", "0"));
        while (await page.Locator("main .door").CountAsync() > 0 || page.Place() is not ("now" or "answers"))
        {
            // What the state needs was told in the words of the other year.
            if (page.Place() == "from-before")
            {
                await page.GetByRole(AriaRole.Button, new() { Name = "All of these are still right" }).ClickAsync();
                await page.ArriveAsync("^(?!.*/from-before$)");
            }
            else if (page.Place() is "now" or "answers")
            {
                var place = page.Place();
                await page.Locator("main .door").Last.ClickAsync();
                await page.ArriveAsync($"^(?!.*/{place}$)");
                await ShowAsync($"/check/{page.Place()} behind a door");
            }
            else
            {
                await page.AnswerPageAsync(california);
            }
        }

        await page.GotoAsync("/check/result");
        await ShowAsync("result that is barred, with a state");
        await page.GotoAsync("/check/memo");
        await ShowAsync("/check/memo");

        // A second account of the same pool, one that was removed, and one that stands beside the first.
        await page.GotoAsync("/return");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy account 1" }).ClickAsync();
        await ShowAsync("/return with what cannot be taken together");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove account 2" }).ClickAsync();
        await ShowAsync("/return with an account that was removed");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add one of mine" }).ClickAsync();
        await page.ArriveAsync("^/check/story$");
        await page.TellAsync(Person.RothClosed.With(("year", "2024"), ("account", "401(k) plan"), ("happened", "Still in the account")));
        foreach (var place in new[] { "/return", "/return/result", "/return/memo" })
        {
            await page.GotoAsync(place);
            Assert.EndsWith(place, page.Url, StringComparison.Ordinal);
            await ShowAsync(place);
        }

        await page.GotoAsync("/return");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove account 2" }).ClickAsync();

        await page.GotoAsync("/check/received");
        await page.Locator("#received").FillAsync("twelve");
        await page.ContinueAsync();
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        await ShowAsync("/check/money with an error");

        await page.GotoAsync("/examples/t1-bill-king");
        await page.OpenFactsAsync();
        await ShowAsync("replace your answers?");

        foreach (var example in Examples)
        {
            await page.Context.ClearCookiesAsync();
            await page.GotoAsync($"/examples/{example}");
            await page.OpenFactsAsync();
            await ShowAsync($"result of {example}");
        }

        // The last of them has a question for a day, and an answer that nobody may know.
        await page.GotoAsync("/check/annuity-start");
        await ShowAsync("/check/annuity-start");
        await page.FillInAsync("annuity-start", "?");
        await page.ContinueAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.GotoAsync("/check/result");
        await ShowAsync("result with an unknown");

        async Task ShowAsync(string name)
        {
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(fold => fold.open = true)");
            await look(name);
        }
    }

    /// <summary>Presses the button of an example that opens its facts.</summary>
    private static async Task OpenFactsAsync(this IPage page)
    {
        await page.Locator("form.open-facts button").First.ClickAsync();
        await page.ArriveAsync("^/check/result$|^/examples/replace/");
    }
}
