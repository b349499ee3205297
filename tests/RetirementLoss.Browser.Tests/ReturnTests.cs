using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>A couple with three accounts, with and without script.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class ReturnTests(WebApp app, Chromium chromium) : VisitsEnded
{
    private static readonly IReadOnlyDictionary<string, string> StillInside = new Dictionary<string, string>
    {
        ["year"] = "2017",
        ["account"] = "401(k) plan",
        ["happened"] = "Still in the account",
    };

    protected override Chromium Browser => chromium;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_couple_with_three_accounts_gets_one_answer(bool script)
    {
        var page = await chromium.VisitAsync(app, with =>
        {
            with.JavaScriptEnabled = script;
            with.ViewportSize = new() { Width = 390, Height = 844 };
        });
        await page.TellAsync(Person.RothClosed.With(("filing-status", "Married filing jointly")));
        await page.GotoAsync("/return");

        await page.GetByRole(AriaRole.Button, new() { Name = "Add one of mine" }).ClickAsync();
        await page.ArriveAsync("^/check/story$");
        await page.GetByText("Account 2 of 2").WaitForAsync();
        await page.TellAsync(StillInside);
        await page.GetByRole(AriaRole.Link, new() { Name = "All accounts", Exact = true }).ClickAsync();
        await page.ArriveAsync("^/return$");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy account 1" }).ClickAsync();
        await page.GetByText("Accounts 1 and 3 count as one").WaitForAsync();
        if (script)
        {
            Assert.Empty(await page.ViolationsAsync());
        }

        await page.GetByText("Whose is account 3? Yours").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "It is my spouse’s (account 3)" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Show the answer for all" }).ClickAsync();
        await page.ArriveAsync("^/return/result$");

        // Two Roth pools lost 12,000 each; one floor of 2% of 60,000.
        await page.GetByText("$22,800 of the $24,000 that these accounts lost can be deducted.").First.WaitForAsync();
        Assert.Equal(3, await page.Locator(".account-cards > li").CountAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "The answer scrolls sideways.");
        if (script)
        {
            Assert.Empty(await page.ViolationsAsync());
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Its own answer (account 3)" }).ClickAsync();
        await page.ArriveAsync("^/check/result$");
        await page.GetByText("This is one account by itself.").WaitForAsync();
    }
}
