using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>A phone with a poor line: each request takes 400 ms longer, and at times none gets through.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class SlowNetworkTests(WebApp app, Chromium chromium) : VisitsEnded
{
    protected override Chromium Browser => chromium;

    private const int Latency = 400;

    [Fact]
    public async Task The_whole_way_leads_to_the_verdict_on_a_slow_line()
    {
        var page = await SlowVisitAsync(chromium, app);

        await page.TellToTheEndAsync(Person.RothClosed);

        Assert.StartsWith("Too late.", await page.Locator("h1").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("html[data-waiting]").CountAsync());
    }

    [Fact]
    public async Task While_the_next_page_is_on_its_way_a_bar_says_so()
    {
        var page = await SlowVisitAsync(chromium, app);
        await page.GotoAsync("/check/account");
        await page.FillInAsync("year", "2017");
        await page.FillInAsync("account", "Roth IRA");

        await page.ContinueAsync();

        await page.Locator("html[data-waiting]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Equal("account", page.Place());
        await page.ArriveAsync("^/check/(?!account)");
        await page.Locator("html:not([data-waiting])").WaitForAsync();
    }

    [Fact]
    public async Task An_answer_that_does_not_get_through_stays_on_the_page_and_can_be_sent_again()
    {
        var page = await chromium.VisitAsync(app);
        await page.GotoAsync("/check/account");
        await page.FillInAsync("year", "2017");
        await page.FillInAsync("account", "Roth IRA");
        await page.Context.SetOfflineAsync(true);

        await page.ContinueAsync();

        await page.GetByText("The server could not be reached").WaitForAsync();
        Assert.Equal("account", page.Place());
        Assert.True(await page.Locator("#year-2017").IsCheckedAsync());
        await page.Context.SetOfflineAsync(false);
        await page.ContinueAsync();
        await page.ArriveAsync("^/check/(?!account)");
        Assert.False(await page.GetByText("The server could not be reached").IsVisibleAsync());
    }

    /// <summary>A visit over such a line.</summary>
    internal static async Task<IPage> SlowVisitAsync(Chromium chromium, WebApp app)
    {
        var page = await chromium.VisitAsync(app);
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false,
            ["latency"] = Latency,
            ["downloadThroughput"] = 1_600_000 / 8,
            ["uploadThroughput"] = 750_000 / 8,
        });
        return page;
    }
}
