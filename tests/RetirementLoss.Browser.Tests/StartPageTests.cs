using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

[Collection(nameof(OneAppOneBrowser))]
public sealed class StartPageTests(WebApp app, Chromium chromium) : VisitsEnded
{
    protected override Chromium Browser => chromium;

    [Fact]
    public async Task Check_loads_the_Blazor_script_and_the_start_page_does_without()
    {
        var page = await chromium.VisitAsync(app);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(asked, IsTheScript);
        Assert.Equal(1, await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).CountAsync());

        var script = await page.RunAndWaitForResponseAsync(() => page.GotoAsync("/check"), response => IsTheScript(response.Url));

        Assert.Equal(200, script.Status);
    }

    private static bool IsTheScript(string address) => address.Contains("_framework/blazor.web", StringComparison.Ordinal);

    [Fact]
    public async Task Three_taps_are_answered_on_the_spot()
    {
        var page = await chromium.VisitAsync(app);
        await page.GotoAsync("/");
        foreach (var tap in new[] { "2024", "Roth IRA", "Yes" })
        {
            await page.Locator(".taps").GetByRole(AriaRole.Button, new() { Name = tap }).First.ClickAsync();
            await page.WaitForLoadStateAsync(LoadState.Load);
        }

        Assert.StartsWith("No", await page.Locator(".taps .band-word").TextContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("2024", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blazor_script_has_its_plain_address_too_and_is_compressed()
    {
        var page = await chromium.VisitAsync(app);

        var script = await page.GotoAsync("/_framework/blazor.web.js");

        Assert.Equal(200, script!.Status);
        Assert.True((await script.AllHeadersAsync()).ContainsKey("content-encoding"));
    }

    [Fact]
    public async Task Start_page_has_no_accessibility_violations()
    {
        var page = await chromium.VisitAsync(app);
        _ = await page.GotoAsync("/");

        Assert.Empty(await page.ViolationsAsync());
    }
}
