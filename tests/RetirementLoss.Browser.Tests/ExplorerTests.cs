using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>Other answers tried on the page of the verdict, as a person does.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class ExplorerTests(WebApp app, Chromium chromium) : VisitsEnded
{
    protected override Chromium Browser => chromium;

    [Theory]
    [InlineData(1000)]
    [InlineData(320)]
    public async Task Another_answer_shows_at_once_what_follows_and_can_be_kept(int width)
    {
        var page = await OpenExplorerAsync(width);

        // 27,000 - 20,000 = 7,000; less 1,200. Each key is sent; the server may not change what is typed.
        await page.Locator("#try-received").FillAsync("");
        await page.Locator("#try-received").PressSequentiallyAsync("20,000", new() { Delay = 30 });
        await Assertions.Expect(page.Locator(".explorer-now")).ToHaveTextAsync("Now: Partly deductible, $5,800 to deduct. Before: Partly deductible, $10,800 to deduct.");
        Assert.Equal("20,000", await page.Locator("#try-received").InputValueAsync());
        await Assertions.Expect(page.Locator("#drawn")).ToHaveTextAsync("How it gets to $10,800");
        await page.Locator("#try-received").PressAsync("Enter");
        Assert.EndsWith("/check/result", page.Url, StringComparison.Ordinal);

        Assert.Empty(await page.ViolationsAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the window.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Keep these answers" }).ClickAsync();
        await Assertions.Expect(page.Locator("#drawn")).ToHaveTextAsync("How it gets to $5,800");
    }

    [Fact]
    public async Task Another_year_changes_the_verdict_and_back_brings_the_own_answers_back()
    {
        var page = await OpenExplorerAsync(1000);

        await page.Locator("#try-year").SelectOptionAsync("2024");
        await page.Locator("#try-state").SelectOptionAsync("fl");
        await Assertions.Expect(page.Locator(".explorer-now")).ToContainTextAsync("Now, for 2024: Not deductible, $0 to deduct.");
        await Assertions.Expect(page.Locator("#try-agi")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("details.explorer")).ToHaveAttributeAsync("open", "");

        await page.GetByRole(AriaRole.Button, new() { Name = "Back to my answers" }).ClickAsync();
        await Assertions.Expect(page.Locator(".explorer-now")).ToHaveTextAsync("Your answers: Partly deductible, $10,800 to deduct.");
        Assert.Equal("2017", await page.Locator("#try-year").InputValueAsync());
        await Assertions.Expect(page.Locator("#try-agi")).ToHaveValueAsync("60000");
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_at_its_box_and_not_sent()
    {
        var page = await OpenExplorerAsync(1000);

        await page.Locator("#try-received").FillAsync("lots");
        await page.Locator("#try-received").BlurAsync();
        await Assertions.Expect(page.Locator("#try-received-error")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep these answers" }).ClickAsync();

        await Assertions.Expect(page.Locator("#try-received-error")).ToBeVisibleAsync();
        Assert.Equal("lots", await page.Locator("#try-received").InputValueAsync());
        Assert.EndsWith("/check/result", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_tried_can_still_be_kept_when_the_connection_is_gone()
    {
        var page = await OpenExplorerAsync(1000);
        await page.Locator("#try-received").FillAsync("20000");
        await Assertions.Expect(page.Locator(".explorer-now")).ToContainTextAsync("$5,800");

        await page.EvaluateAsync("() => Blazor.disconnect()");
        await page.Locator("#try-agi").FillAsync("50000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep these answers" }).ClickAsync();

        // 7,000 less 2% of 50,000.
        await Assertions.Expect(page.Locator("#drawn")).ToHaveTextAsync("How it gets to $6,000");
    }

    [Fact]
    public async Task Without_script_a_link_leads_to_the_answers()
    {
        var page = await chromium.VisitAsync(app, with => with.JavaScriptEnabled = false);
        await page.TellToTheEndAsync(Person.RothClosed);

        await page.Locator(".try-others").GetByRole(AriaRole.Link, new() { Name = "Change an answer" }).ClickAsync();

        Assert.EndsWith("/check/answers", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_does_not_jump_when_the_live_parts_come()
    {
        var page = await chromium.VisitAsync(app);
        await page.TellAsync(Person.RothClosed);

        await page.GotoAsync("/check/result");
        await page.Locator("details.explorer").WaitForAsync();
        var moved = await page.EvaluateAsync<double>("""
            () => new Promise(done => {
                let sum = 0;
                new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value)).observe({ type: 'layout-shift', buffered: true });
                setTimeout(() => done(sum), 300);
            })
            """);

        Assert.True(moved < 0.02, $"The page moved by {moved}.");
    }

    private async Task<IPage> OpenExplorerAsync(int width)
    {
        var page = await chromium.VisitAsync(app, with => with.ViewportSize = new() { Width = width, Height = 900 });
        await page.TellToTheEndAsync(Person.RothClosed);
        await page.Locator("details.explorer > summary").ClickAsync();
        return page;
    }
}
