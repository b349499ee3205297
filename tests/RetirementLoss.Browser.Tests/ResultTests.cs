using System.Globalization;
using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>The page of the verdict: folds with addresses, fallen connections, paper.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class ResultTests(WebApp app, Chromium chromium) : VisitsEnded
{
    protected override Chromium Browser => chromium;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_part_behind_a_fold_opens_at_its_own_address_with_script_and_without(bool script)
    {
        var page = await chromium.VisitAsync(app, with => with.JavaScriptEnabled = script);
        await page.TellToTheEndAsync(Person.RothClosed);
        var row = page.Locator("#y-2024");
        await Assertions.Expect(row).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "All years as a table" }).ClickAsync();

        await Assertions.Expect(row).ToBeVisibleAsync();
        await Assertions.Expect(row).ToContainTextAsync("Not deductible");
        Assert.EndsWith("/check/result#years", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_phone_the_first_level_fits_two_screens_and_the_actions_stay_in_view()
    {
        var page = await chromium.VisitAsync(app, with => with.ViewportSize = new() { Width = 390, Height = 844 });
        await page.TellToTheEndAsync(Person.RothClosed);

        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('.first-screen').getBoundingClientRect().bottom + scrollY <= 2 * 844"));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollHeight <= 6000"));
        await Assertions.Expect(page.Locator(".result-bar").GetByRole(AriaRole.Link, new() { Name = "Memo" })).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_page_is_whole_when_the_live_connection_cannot_be_made()
    {
        var page = await chromium.VisitAsync(app);
        await page.RouteAsync("**/_blazor/**", route => route.AbortAsync());

        await page.TellToTheEndAsync(Person.RothClosed);

        await Assertions.Expect(page.Locator("#drawn")).ToHaveTextAsync("How it gets to $10,800");
        await Assertions.Expect(page.Locator(".ribbon")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_server_that_is_gone_is_told_kindly_and_its_successor_goes_on_with_the_answers()
    {
        var keys = Directory.CreateTempSubdirectory("keys").FullName;
        try
        {
            int port;
            IPage page;
            await using (var first = await WebApp.StartAsync("--Keys:Folder", keys))
            {
                port = first.Address.Port;
                page = await chromium.VisitAsync(first);
                await page.TellToTheEndAsync(Person.RothClosed);
                await page.Locator("details.explorer").WaitForAsync();
            }

            await Assertions.Expect(page.Locator("#components-reconnect-modal")).ToContainTextAsync("Your answers are safe");
            await Assertions.Expect(page.Locator(".reconnect-trying")).ToBeVisibleAsync();

            await using var second = await WebApp.StartAsync("--Keys:Folder", keys, "--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
            await page.GotoAsync("/check/result");
            await Assertions.Expect(page.Locator("#drawn")).ToHaveTextAsync("How it gets to $10,800");
        }
        finally
        {
            Directory.Delete(keys, recursive: true);
        }
    }

    [Fact]
    public async Task On_paper_there_is_nothing_to_press_and_every_fold_is_open()
    {
        var page = await chromium.VisitAsync(app);
        await page.TellToTheEndAsync(Person.RothClosed);
        // The live parts draw themselves anew when the connection is there, with their folds closed.
        await page.Locator("details.explorer").WaitForAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");

        foreach (var part in new[] { ".next-actions", ".back", ".result-bar", ".contents", ".try-others", "#years", ".foot form", ".skip" })
        {
            await Assertions.Expect(page.Locator(part).First).ToBeHiddenAsync();
        }

        Assert.Equal(0, await page.Locator("details:not([open])").CountAsync());
        await Assertions.Expect(page.Locator(".why-rows .cites li").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".pictured .waterfall").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".ribbon")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".stamps")).ToBeVisibleAsync();

        // A part of the third level prints from its own address.
        await page.EvaluateAsync("() => location.hash = 'years'");
        await Assertions.Expect(page.Locator("table.years")).ToBeVisibleAsync();
    }

    // A page that listens for 'unload' cannot be kept by the browser for Back, and newer browsers no longer tell it.
    [Fact]
    public async Task The_end_of_a_page_is_heard_in_the_way_that_browsers_keep()
    {
        var page = await chromium.VisitAsync(app);
        await page.AddInitScriptAsync(
            """
            globalThis.heard = [];
            const listen = EventTarget.prototype.addEventListener;
            EventTarget.prototype.addEventListener = function (type, ...rest) { globalThis.heard.push(type); return listen.call(this ?? globalThis, type, ...rest); };
            """);
        await page.TellToTheEndAsync(Person.RothClosed);
        await page.Locator("details.explorer").WaitForAsync();

        var heard = await page.EvaluateAsync<string[]>("() => globalThis.heard");

        Assert.Contains("pagehide", heard);
        Assert.DoesNotContain("unload", heard);
    }

    [Fact]
    public async Task Idle_answers_are_announced_before_they_go_and_one_button_keeps_them()
    {
        var page = await chromium.VisitAsync(app);
        await page.Clock.InstallAsync();
        await page.GotoAsync("/check/account");
        await page.AnswerPageAsync(Person.RothClosed);
        var notice = page.GetByText("Your answers will be cleared soon");

        await page.Clock.FastForwardAsync("50:00");
        await Assertions.Expect(notice).ToBeHiddenAsync();
        await page.Clock.FastForwardAsync("03:00");
        await Assertions.Expect(notice).ToBeVisibleAsync();
        var kept = await page.RunAndWaitForResponseAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Keep my answers" }).ClickAsync(), "**/check/stay");
        Assert.Equal(204, kept.Status);
        await Assertions.Expect(notice).ToBeHiddenAsync();

        // Nobody presses it this time: the page is loaded again when the hour is over, and says what the server says then.
        await page.RunAndWaitForResponseAsync(() => page.Clock.FastForwardAsync("01:00:05"), response => response.Url.EndsWith("/check/happened", StringComparison.Ordinal) || response.Url.EndsWith("/check/story", StringComparison.Ordinal));
    }
}
