using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

[Collection(nameof(OneAppOneBrowser))]
public sealed class StartPageTests(WebApp app, Chromium chromium) : VisitsEnded
{
    protected override Chromium Browser => chromium;

    [Fact]
    public async Task Start_page_opens_and_loads_the_Blazor_script()
    {
        var page = await chromium.VisitAsync(app);

        var script = await page.RunAndWaitForResponseAsync(() => page.GotoAsync("/"), response => response.Url.Contains("_framework/blazor.web", StringComparison.Ordinal));

        Assert.Equal(200, script.Status);
        Assert.Equal(1, await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).CountAsync());
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

        var found = await page.RunAxe();

        Assert.Empty(found.Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
    }
}
