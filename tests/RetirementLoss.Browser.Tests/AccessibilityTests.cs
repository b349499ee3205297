using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>Axe finds nothing, on any page, in light, dark and with folds open.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class AccessibilityTests(WebApp app, Chromium chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_any_page(ColorScheme colors)
    {
        var page = await chromium.VisitAsync(app, with => with.ColorScheme = colors);
        var found = new List<string>();

        await page.TellToTheEndAsync(Person.RothClosed.With(("basis-left", "?")));
        await LookAsync("result that depends");
        await page.GotoAsync("/check/year");
        await page.AnswerAsync("2024");
        await LookAsync("state");
        await page.AnswerAsync("California");
        await page.AnswerAsync("Yes");
        await page.AnswerAsync("Yes, the same");
        await page.AnswerAsync("0");
        await page.GotoAsync("/check/basis-left");
        await page.AnswerAsync("27000");
        await page.GotoAsync("/check/result");
        await page.GetByRole(AriaRole.Button, new() { Name = "2017" }).ClickAsync();
        await LookAsync("result that is barred");
        foreach (var path in new[] { "/check/memo", "/", "/check/year", "/check/account", "/check/received", "/check/basis-left/worksheet", "/check/answers", "/privacy", "/accessibility", "/start-again/idle", "/cleared", "/states", "/states/2018", "/check/state", "/no-such-page" })
        {
            await page.GotoAsync(path);
            await LookAsync(path);
        }

        await page.GotoAsync("/check/received");
        await page.Locator("#answer").FillAsync("twelve");
        await page.ContinueAsync();
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        await LookAsync("amount with an error");

        Assert.Empty(found);

        async Task LookAsync(string name)
        {
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(fold => fold.open = true)");
            var seen = await page.RunAxe();
            found.AddRange(seen.Violations.Select(violation => $"{name}: {violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
        }
    }

    [Fact]
    public async Task Axe_can_find_something()
    {
        var page = await chromium.VisitAsync(app);
        await page.GotoAsync("/");
        await page.EvaluateAsync("() => document.querySelector('main').append(document.createElement('input'))");

        Assert.NotEmpty((await page.RunAxe()).Violations);
    }
}
