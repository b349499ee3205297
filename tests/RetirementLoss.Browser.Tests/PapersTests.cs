using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>A paper typed in as a person meets it: on a phone and on a desk, with script and without.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class PapersTests(WebApp app, Chromium chromium) : VisitsEnded
{
    protected override Chromium Browser => chromium;

    [Theory]
    [InlineData(390, true)]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task A_form_is_typed_in_mended_and_used(int width, bool script)
    {
        var page = await chromium.VisitAsync(app, with => (with.ViewportSize, with.JavaScriptEnabled) = (new() { Width = width, Height = 844 }, script));
        await page.GotoAsync("/check/papers");
        await page.GetByRole(AriaRole.Link, new() { Name = "Form 1099-R" }).ClickAsync();

        await page.GetByLabel("For year").FillAsync("2017");
        await page.GetByLabel("Gross distribution").FillAsync("15,000");
        await page.GetByLabel("Taxable amount", new() { Exact = false }).First.FillAsync("16,000");
        await page.GetByLabel("Total distribution").CheckAsync();
        await page.GetByLabel("Distribution code").FillAsync("J");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what it says" }).Last.ClickAsync();

        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        await SeeNoFaultAsync();
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link).ClickAsync();
        Assert.Equal("box-2a", await page.EvaluateAsync<string>("() => document.activeElement.id || location.hash.slice(1)"));
        await page.Locator("#box-2a").FillAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check them again" }).ClickAsync();

        // The boxes fit now, so the same button takes them.
        await page.ArriveAsync("^/check/(?!paper)");
        await page.GotoAsync("/check/papers/1099-r");
        Assert.Equal("15,000", await page.Locator("#box-1").InputValueAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        await SeeNoFaultAsync();
        // The amount stands on the page after what is left; there the box it came from is drawn.
        await page.GotoAsync("/check/left");
        await page.FillInAsync("same-kind-left", "No");
        await page.ContinueAsync();
        await page.ArriveAsync("^/check/money$");
        await page.GetByRole(AriaRole.Img, new() { Name = "Form 1099-R with box 1 marked" }).WaitForAsync();
        await SeeNoFaultAsync();

        // Axe is a script and waits for itself: in a page without script it would wait for ever.
        async Task SeeNoFaultAsync()
        {
            if (script)
            {
                Assert.Empty(await page.ViolationsAsync());
            }
        }
    }

    [Fact]
    public async Task Boxes_that_few_people_have_are_folded_on_a_phone_and_open_by_keyboard()
    {
        var page = await chromium.VisitAsync(app, with => with.ViewportSize = new() { Width = 390, Height = 844 });
        await page.GotoAsync("/check/papers/1099-r");
        Assert.False(await page.Locator("#box-14").IsVisibleAsync());

        await page.Locator("#more-boxes").FocusAsync();
        await page.Keyboard.PressAsync("Space");

        Assert.True(await page.Locator("#box-14").IsVisibleAsync());
    }
}
