using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>Every page and state as people meet it who see, hear or move otherwise; each fault is told with its page.</summary>
[Collection(nameof(SecondAppSecondBrowser))]
public sealed class AccessibilityTests(WebApp app, Chromium chromium) : VisitsEnded
{
    protected override Chromium Browser => chromium;

    // As wide and high as a screen of 1280 by 1024 at 400%, which is as narrow as a small phone.
    private const int Narrow = 320;
    private const int Low = 256;

    // One walk looks at each page four ways, because the walk costs more than the looking.
    [Fact]
    public async Task No_page_has_a_fault_in_light_in_dark_or_in_forced_colors()
    {
        var page = await chromium.VisitAsync(app, with => with.ReducedMotion = ReducedMotion.Reduce);
        var found = new List<string>();

        await page.EveryOneAsync(async name =>
        {
            found.AddRange((await page.ViolationsAsync()).Select(violation => $"{name}: {violation}"));

            // The dark page is the same but for its colors.
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            found.AddRange((await page.ViolationsAsync("color-contrast", "link-in-text-block")).Select(violation => $"{name}, dark: {violation}"));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active });
            found.AddRange((await page.EvaluateAsync<string[]>(Unseen)).Select(unseen => $"{name}, forced colors: {unseen}"));
            await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        });

        None(found);
    }

    [Fact]
    public async Task Axe_can_find_something()
    {
        var page = await chromium.VisitAsync(app);
        await page.GotoAsync("/");
        await page.EvaluateAsync("() => document.querySelector('main').append(document.createElement('input'))");

        Assert.NotEmpty(await page.ViolationsAsync());
        Assert.Empty(await page.ViolationsAsync("color-contrast"));
        // Pale on white: of a color that is that of its ground axe says only that it cannot tell.
        await page.EvaluateAsync("() => { document.querySelector('h1').style.color = 'rgb(225, 225, 225)'; }");
        Assert.StartsWith("color-contrast: ", Assert.Single(await page.ViolationsAsync("color-contrast", "link-in-text-block")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_no_page_scrolls_sideways_at_four_hundred_percent()
    {
        var page = await chromium.VisitAsync(app, with =>
        {
            with.ViewportSize = new() { Width = Narrow, Height = Low };
            with.JavaScriptEnabled = false;
        });
        var found = new List<string>();

        await page.EveryOneAsync(async name => found.AddRange((await page.EvaluateAsync<string[]>(TooWide)).Select(wide => $"{name}: {wide}")));

        None(found);
    }

    [Fact]
    public async Task Check_of_width_finds_what_is_too_wide()
    {
        var page = await chromium.VisitAsync(app, with => with.ViewportSize = new() { Width = Narrow, Height = Low });
        await page.GotoAsync("/");
        await page.EvaluateAsync("() => document.querySelector('main').append(Object.assign(document.createElement('p'), { textContent: 'x'.repeat(400), className: 'nowrap' }))");
        await page.EvaluateAsync("() => { document.querySelector('main p.nowrap').style.overflowWrap = 'normal'; }");

        Assert.NotEmpty(await page.EvaluateAsync<string[]>(TooWide));
    }

    [Fact]
    public async Task Check_of_controls_finds_one_that_cannot_be_seen()
    {
        var page = await chromium.VisitAsync(app, with => with.ForcedColors = ForcedColors.Active);
        await page.GotoAsync("/");
        await page.EvaluateAsync("() => { const box = document.createElement('input'); box.style.border = '0'; document.querySelector('main').append(box); }");

        Assert.NotEmpty(await page.EvaluateAsync<string[]>(Unseen));
    }

    [Fact]
    public async Task The_whole_way_can_be_gone_with_the_keyboard_alone()
    {
        var page = await chromium.VisitAsync(app);
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to main content", await page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        await page.TabToAsync("main a.button[href='check']");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("^/check/.+");
        foreach (var opening in new[] { "year", "account", "happened" })
        {
            await page.GotoAsync($"/check/{opening}");
            await page.AnswerPageByKeyboardAsync(Person.RothClosed);
        }

        for (var pages = 0; page.Place() != "answers"; pages++)
        {
            Assert.True(pages < 30, $"The interview does not end; it stands at {page.Url}.");
            if (page.Place() == "now")
            {
                await page.TabToAsync("main .door");
                await page.Keyboard.PressAsync("Enter");
                await page.ArriveAsync("^(?!.*/now$)");
            }
            else
            {
                await page.AnswerPageByKeyboardAsync(Person.RothClosed);
            }
        }

        await page.TabToAsync("main a.button");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("^/check/result$");
        await Assertions.Expect(page.Locator("#drawn")).ToHaveTextAsync("How it gets to $10,800");
        await page.TabToAsync(".why-rows summary");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches(':focus-visible') && parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"));
        await page.TabToAsync(".next-actions a");
    }

    private static void None(List<string> found) => Assert.True(found.Count == 0, $"{found.Count} found:\n{string.Join('\n', found.Distinct())}");

    // What sticks out of a page that is wider than its window, except inside boxes that scroll by themselves.
    private const string TooWide =
        """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          const scrolls = part => part && (/(auto|scroll|hidden)/.test(getComputedStyle(part).overflowX) || scrolls(part.parentElement));
          const out = [...document.querySelectorAll('body *')].filter(part => part.getBoundingClientRect().right > width + 1 && !scrolls(part.parentElement));
          return [`${document.documentElement.scrollWidth} wide: ` + out.slice(-2).map(part => part.outerHTML.slice(0, 120)).join(' | ')];
        }
        """;

    // A box or a button (other than those for files and the marks for choices that the browser draws) needs an edge or a ground of its own, a round choice its ring, a link in a text its line; and nothing may move.
    private const string Unseen =
        """
        () => {
          const seen = (part, of) => {
            const look = getComputedStyle(part, of);
            const ground = getComputedStyle(document.body).backgroundColor;
            return parseFloat(look.borderTopWidth) > 0 && look.borderTopStyle !== 'none' && look.borderTopColor !== ground
              || parseFloat(look.outlineWidth) > 0 && look.outlineStyle !== 'none'
              || look.textDecorationLine.includes('underline');
          };
          const shown = part => part.checkVisibility() && part.getBoundingClientRect().width > 0;
          const faults = [];
          for (const part of document.querySelectorAll('button, input:not([type=hidden], [type=file]), select, textarea, .button, summary, p a, li a')) {
            const round = part.matches('.choice input');
            const drawn = part.matches('[type=checkbox], [type=radio]') && getComputedStyle(part).appearance !== 'none';
            if (shown(part) && !drawn && !part.closest('svg, header') && !(round ? seen(part.labels[0], '::before') : seen(part))) faults.push(`cannot be seen: ${part.outerHTML.slice(0, 120)}`);
            if (parseFloat(getComputedStyle(part).transitionDuration) > 0) faults.push(`moves: ${part.outerHTML.slice(0, 120)}`);
          }
          if (document.getAnimations().length > 0) faults.push('something moves');
          return faults;
        }
        """;
}
