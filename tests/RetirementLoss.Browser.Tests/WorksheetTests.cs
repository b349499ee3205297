using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>The basis worksheet as a person meets it: totals that follow with script, and the same by plain forms without.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class WorksheetTests(WebApp app, Chromium chromium) : VisitsEnded
{
    protected override Chromium Browser => chromium;

    [Fact]
    public async Task With_a_connection_totals_follow_each_change_and_the_amount_goes_into_the_answers()
    {
        var page = await AtWorksheetAsync(script: true);
        await page.Locator("[data-live=live]").WaitForAsync();

        await FillAsync(page, 1, "2015", "contribution", "5000");
        await FillAsync(page, 2, "2014", "taxed-conversion", "20000");
        await LeftAsync(page, "$25,000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a year of money that went in" }).ClickAsync();
        await FillOutAsync(page, 5, "2016", "1000");
        await LeftAsync(page, "$24,000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove row 2" }).ClickAsync();
        await LeftAsync(page, "$4,000");
        Assert.Equal("2016", await page.Locator("#year-4").InputValueAsync());
        Assert.Empty(await page.ViolationsAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Use this amount" }).ClickAsync();
        await page.ArriveAsync("^(?!.*worksheet)");
        await page.GotoAsync("/check/basis-left");
        Assert.Equal("4000", await page.Locator("#basis-left").InputValueAsync());
        await page.GotoAsync("/check/basis-left/worksheet");
        Assert.Equal("2016", await page.Locator("#year-4").InputValueAsync());
    }

    [Fact]
    public async Task Without_script_the_buttons_do_the_same()
    {
        var page = await AtWorksheetAsync(script: false);

        await FillAsync(page, 1, "2015", "contribution", "5000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a year of money that came out" }).ClickAsync();
        await FillOutAsync(page, 5, "2016", "1000");
        await page.Locator("#amount-5").PressAsync("Enter");
        await LeftAsync(page, "$4,000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Use this amount" }).ClickAsync();

        await page.ArriveAsync("^(?!.*worksheet)");
        await page.GotoAsync("/check/basis-left");
        Assert.Equal("4000", await page.Locator("#basis-left").InputValueAsync());
    }

    [Fact]
    public async Task What_was_typed_before_the_connection_came_is_kept()
    {
        var page = await AtWorksheetAsync(script: true, beforeLoading: page => page.RouteAsync("**/_blazor/**", async route =>
        {
            await Task.Delay(2000);
            await route.ContinueAsync();
        }));

        await FillAsync(page, 1, "2015", "contribution", "5000");
        await page.Locator("[data-live=live]").WaitForAsync();

        await LeftAsync(page, "$5,000");
        Assert.Equal("5000", await page.Locator("#amount-1").InputValueAsync());
    }

    private async Task<IPage> AtWorksheetAsync(bool script, Func<IPage, Task>? beforeLoading = null)
    {
        var page = await chromium.VisitAsync(app, with => with.JavaScriptEnabled = script);
        await page.TellAsync(Person.RothClosed);
        if (beforeLoading is not null)
        {
            await beforeLoading(page);
        }

        await page.GotoAsync("/check/basis-left/worksheet");
        return page;
    }

    private static Task LeftAsync(IPage page, string amount) => page.GetByRole(AriaRole.Status).Filter(new() { HasText = amount }).WaitForAsync();

    private static async Task FillOutAsync(IPage page, int row, string year, string amount)
    {
        await page.Locator($"#year-{row}").FillAsync(year);
        await page.Locator($"#amount-{row}").FillAsync(amount);
        await page.Locator($"#amount-{row}").BlurAsync();
    }

    private static async Task FillAsync(IPage page, int row, string year, string kind, string amount)
    {
        await page.Locator($"#year-{row}").FillAsync(year);
        await page.Locator($"#kind-{row}").SelectOptionAsync(kind);
        await page.Locator($"#amount-{row}").FillAsync(amount);
        await page.Locator($"#amount-{row}").BlurAsync();
    }
}
