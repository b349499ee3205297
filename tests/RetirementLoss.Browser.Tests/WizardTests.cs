using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>The wizard as a person meets it.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class WizardTests(WebApp app, Chromium chromium) : VisitsEnded
{
    private static readonly IReadOnlyDictionary<string, string> StillInside = new Dictionary<string, string> { ["year"] = "2010", ["account"] = "Traditional IRA", ["happened"] = "Still in the account" };

    protected override Chromium Browser => chromium;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_whole_way_leads_to_the_verdict_with_script_and_without(bool script)
    {
        var page = await chromium.VisitAsync(app, with => with.JavaScriptEnabled = script);
        var troubles = Troubles(page);

        await page.TellToTheEndAsync(Person.RothClosed);

        Assert.StartsWith("Too late.", await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("How it gets to $10,800", await page.Locator("#drawn").TextContentAsync());
        Assert.Empty(troubles);
    }

    [Fact]
    public async Task With_script_on_each_step_is_changed_in_place_and_starts_at_its_heading()
    {
        var page = await chromium.VisitAsync(app, with => with.ViewportSize = new() { Width = 390, Height = 500 });
        await page.GotoAsync("/check/account");
        await page.AnswerPageAsync(Person.RothClosed);
        await page.GotoAsync("/check/happened");
        await page.EvaluateAsync("() => { window.sameDocument = true; }");

        await page.AnswerAsync(Person.RothClosed["happened"]);

        Assert.True(await page.EvaluateAsync<bool>("() => window.sameDocument === true"));
        await page.WaitForFunctionAsync("() => document.activeElement?.tagName === 'H1' && scrollY === 0");
        Assert.Equal(0, await page.Locator("input:checked").CountAsync());
    }

    [Fact]
    public async Task A_problem_takes_the_focus_keeps_what_was_typed_and_leads_to_the_box()
    {
        foreach (var script in new[] { true, false })
        {
            var page = await AtReceivedAsync(script);
            await page.Locator("#received").FillAsync("twelve");

            await page.ContinueAsync();

            await page.GetByRole(AriaRole.Alert).WaitForAsync();
            Assert.StartsWith("Error: ", await page.TitleAsync(), StringComparison.Ordinal);
            Assert.Equal("twelve", await page.Locator("#received").InputValueAsync());
            Assert.True(await page.Locator(".error-summary").EvaluateAsync<bool>("box => box === document.activeElement"), $"The summary has no focus (script {script}).");
            await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link).First.ClickAsync();
            Assert.True(await page.Locator("#received").EvaluateAsync<bool>("box => box === document.activeElement"), $"The link does not lead to the box (script {script}).");
        }
    }

    [Fact]
    public async Task Back_forward_and_refresh_lose_nothing()
    {
        var page = await AtReceivedAsync(script: true);
        await page.AnswerPageAsync(Person.RothClosed);
        await page.ArriveAsync("^/check/now$");

        await page.GoBackAsync();
        await page.ArriveAsync("^/check/money$");
        await page.WaitForFunctionAsync("() => document.querySelector('#received')?.value === '15000'");
        await page.ReloadAsync();
        Assert.Equal("15000", await page.Locator("#received").InputValueAsync());
        await page.GoForwardAsync();
        await page.ArriveAsync("^/check/now$");
        await page.Locator(".band").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Back", Exact = true }).ClickAsync();
        await page.ArriveAsync("^/check/money$");
        await page.Locator("#received").WaitForAsync();
        Assert.Equal("15000", await page.Locator("#received").InputValueAsync());
    }

    [Fact]
    public async Task Continue_pressed_twice_goes_one_step()
    {
        var page = await AtReceivedAsync(script: true);
        foreach (var question in new[] { "received", "basis-given", "basis-left" })
        {
            await page.FillInAsync(question, Person.RothClosed[question]);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).DblClickAsync();

        await page.ArriveAsync("^/check/(now|answers)$");
        Assert.Equal(0, await page.GetByRole(AriaRole.Alert).CountAsync());
    }

    [Fact]
    public async Task A_field_that_a_choice_asks_for_comes_with_it_and_goes_with_another()
    {
        var page = await AtReceivedAsync(script: true);
        var total = page.Locator(".field:has([name='basis-left.words'])");
        Assert.False(await total.IsVisibleAsync());

        await page.FillInAsync("basis-given", "I have the total");
        Assert.True(await total.IsVisibleAsync());
        await page.FillInAsync("basis-given", "Work it out with me");

        Assert.False(await total.IsVisibleAsync());
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        var page = await chromium.VisitAsync(app);
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to main content", await Focused(page));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await ToAsync(page, "Tell us what happened");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("^/check/story$");
        foreach (var opening in new[] { "year", "account", "happened" })
        {
            await page.GotoAsync($"/check/{opening}");
            await page.AnswerPageByKeyboardAsync(StillInside);
        }

        await page.ArriveAsync("^/check/answers$");
        await ToAsync(page, "Show the answer");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("^/check/result$");

        Assert.Contains("No.", await page.Locator(".band").TextContentAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(320, 700)]
    [InlineData(390, 800)]
    public async Task Nothing_has_to_be_scrolled_sideways_on_a_narrow_screen(int width, int height)
    {
        var page = await chromium.VisitAsync(app, with => with.ViewportSize = new() { Width = width, Height = height });
        await page.TellToTheEndAsync(Person.RothClosed.With(("basis-left", "?"), ("same-kind-left", "?")));
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(fold => fold.open = true)");

        foreach (var path in new[] { "", "/", "/check/account", "/check/received", "/check/answers", "/privacy" })
        {
            if (path.Length > 0)
            {
                await page.GotoAsync(path);
            }

            Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= width, $"{page.Url} is wider than {width}.");
        }
    }

    [Fact]
    public async Task Choices_are_large_enough_to_touch()
    {
        var page = await chromium.VisitAsync(app, with => with.ViewportSize = new() { Width = 390, Height = 800 });
        await page.GotoAsync("/check/year");
        await page.Locator("details.older-years > summary").ClickAsync();

        foreach (var target in await page.Locator("main .choice, main .button, main summary").AllAsync())
        {
            var box = await target.BoundingBoxAsync();
            Assert.True(box!.Height >= 44 && box.Width >= 44, $"{await target.TextContentAsync()} is {box.Width} by {box.Height}.");
        }
    }

    private async Task<IPage> AtReceivedAsync(bool script)
    {
        var page = await chromium.VisitAsync(app, with => with.JavaScriptEnabled = script);
        foreach (var opening in new[] { "year", "account", "happened" })
        {
            await page.GotoAsync($"/check/{opening}");
            await page.AnswerPageAsync(Person.RothClosed);
        }

        await page.ArriveAsync("^/check/left$");
        await page.AnswerPageAsync(Person.RothClosed);
        await page.ArriveAsync("^/check/money$");
        return page;
    }

    private static List<string> Troubles(IPage page)
    {
        var troubles = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                troubles.Add(message.Text);
            }
        };
        page.PageError += (_, error) => troubles.Add(error);
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                troubles.Add($"{response.Status} {response.Url}");
            }
        };
        return troubles;
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.value || document.activeElement.textContent.trim()");

    private static async Task ToAsync(IPage page, string wanted)
    {
        for (var i = 0; i < 40; i++)
        {
            if (await Focused(page) == wanted)
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The keyboard does not reach '{wanted}' on {page.Url}; it stands at '{await Focused(page)}'.");
    }
}
