using System.Globalization;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace RetirementLoss.Browser.Tests;

/// <summary>All facts of a client on one page, filled in with keys only.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class ClientTests(WebApp app, Chromium chromium, ITestOutputHelper output) : VisitsEnded
{
    // What a person does is counted; how long that takes is worked out from these, and told as such.
    private const double SecondsAKey = 0.28;
    private const double SecondsAField = 1.2;

    // All Roth IRAs closed below basis after the bar, in a state that did not follow it.
    private static readonly Dictionary<string, string> Roth = new Dictionary<string, string>
    {
        ["year"] = "2024",
        ["account"] = "roth-ira",
        ["happened"] = "paid-out",
        ["same-kind-left"] = "no",
        ["paid-in"] = "cash",
        ["received"] = "9,000",
        ["basis-given"] = "total",
        ["basis-left"] = "21000",
        ["recent-conversions"] = "?",
        ["over-59-half"] = "yes",
        ["state"] = "ca",
        ["state-whole-year"] = "yes",
        ["agi"] = "110000",
        ["other-two-percent"] = "0",
        ["state-other-itemized"] = "7400",
    };

    private const string Spouses = "account=traditional-ira, happened=paid-out, any-basis=yes, same-kind-left=no, paid-in=cash, received=5000, basis-given=total, basis-left=9000, converted-too=0, put-in=12000, box-7-code=code-7";

    /// <summary>Clients of ten kinds as their papers tell them, and the account of a spouse on the same return.</summary>
    public static TheoryData<string, string, string?> Clients => new()
    {
        { "Last Roth IRA closed, itemized return of 2017", "year=2017, account=roth-ira, happened=paid-out, same-kind-left=no, paid-in=cash, received=16000, basis-given=total, basis-left=27000, recent-conversions=0, box-7-code=code-t, filing-status=single, agi=60000, other-two-percent=300, other-itemized=11000, age-or-blind-boxes=0", null },
        { "Traditional IRA with basis closed in 2024", "year=2024, account=traditional-ira, happened=paid-out, any-basis=yes, same-kind-left=no, paid-in=cash, received=5000, basis-given=total, basis-left=9000, converted-too=0, put-in=15000, box-7-code=code-7, state=tx", null },
        { "403(b) plan paid out in 2023", "year=2023, account=plan-403b, happened=paid-out, received=30000, any-basis=yes, same-kind-left=no, paid-in=cash, from-someone-who-died=no, early-reason=none, put-in=42000, box-7-code=code-1, over-59-half=no, basis-given=total, basis-left=4000", null },
        { "529 plan closed in 2016", "year=2016, account=plan-529, happened=paid-out, paid-out-in-all=8000, contributions-left=12000, put-back-in-sixty-days=no, filing-status=married-joint, agi=90000, other-two-percent=0, other-itemized=17000, age-or-blind-boxes=0", null },
        { "Annuity surrendered in 2022", "year=2022, account=annuity, happened=paid-out, surrender-proceeds=88000, tax-free-before=0, premiums=100000, surrender-charge=2000, bought-for-profit=yes, state=pa", null },
        { "Money of an IRA moved to a safe account in 2024", "year=2024, account=traditional-ira, happened=stolen, stolen-how=after-i-paid-it-out, handed-over-for=safekeeping, theft-timing=same-year, payout-taxed=80000, payout-tax-free=0, all-stolen=yes, paid-back=0, recovery-possible=no, over-59-half=no, filing-status=single, other-itemized=0, age-or-blind-boxes=0, early-reason=none", null },
        { "Inherited IRA closed in 2023", "year=2023, account=inherited-traditional-ira, happened=paid-out, received=12000, treated-as-own=no, any-basis=yes, same-kind-left=no, paid-in=cash, put-in=20000, box-7-code=code-4, basis-given=total, basis-left=15000, state=tx", null },
        { "Conversion of 2017 that was to be undone", "year=2017, account=traditional-ira, happened=converted-to-roth, converted=40000, any-basis=no", null },
        { "Excess deferral sent back at a loss in 2025", "year=2025, account=plan-401k, happened=something-else, what-else=excess-deferral-returned, excess-kind=over-the-yearly-limit, excess=3500, excess-timing=put-in-the-year-before, sent-back-on=3/20/2025, sent-back=3100, total-deferred=26500, deferral-age=under-50, sent-back-all=yes", null },
        { "Couple of 2017, a Roth IRA and the spouse’s traditional IRA", "year=2017, account=roth-ira, happened=paid-out, same-kind-left=no, paid-in=cash, received=16000, basis-given=total, basis-left=27000, recent-conversions=0, box-7-code=code-t, filing-status=married-joint, agi=60000, other-two-percent=0, other-itemized=20000, age-or-blind-boxes=0", Spouses },
    };

    protected override Chromium Browser => chromium;

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task A_client_is_told_with_keys_only_and_the_answer_follows(int width, ColorScheme colors)
    {
        var page = await OpenAsync(width, colors);

        var walked = await WalkAsync(page, Roth);

        // 21,000 - 9,000 = 12,000; less 2% of 110,000.
        await Assertions.Expect(page.Locator(".client-now")).ToHaveTextAsync("Federal 2024: No. California: Possible. $9,800.");
        Assert.Equal(Roth.Count, walked.Fields);
        Assert.Empty(await page.ViolationsAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the window.");

        // Each key is sent; the server may not change what is typed, nor take the focus.
        await page.Locator("#received").FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("10,000", new() { Delay = 30 });
        await Assertions.Expect(page.Locator(".client-now")).ToHaveTextAsync("Federal 2024: No. California: Possible. $8,800.");
        Assert.Equal("10,000", await page.Locator("#received").InputValueAsync());
        Assert.Equal("received", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("received", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.EndsWith("/advisors/client", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);

        // What was typed is kept as it stands: another page of the visit, and this one loaded anew, find it.
        await LeaveAsync(page);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#received")).ToHaveValueAsync("10000");
    }

    [Fact]
    public async Task The_focus_stays_and_nothing_above_moves_while_sections_appear()
    {
        var page = await OpenAsync(1440, ColorScheme.Light);
        await WalkAsync(page, Roth.Where(answer => answer.Key is "year" or "account").ToDictionary());
        await page.TabToAsync("[id='happened']");
        var before = await page.EvaluateAsync<double>("() => document.activeElement.getBoundingClientRect().top");

        await page.Keyboard.TypeAsync("All of");
        await page.Locator("#received").WaitForAsync();

        Assert.Equal("happened", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.Equal(before, await page.EvaluateAsync<double>("() => document.activeElement.getBoundingClientRect().top"), 0.5);
        // The question in full stands while its field has the focus, and hides no field that gets it.
        foreach (var _ in Enumerable.Range(0, 12))
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>(
                """
                () => {
                  const box = document.activeElement.getBoundingClientRect();
                  const help = document.activeElement.closest('.fact')?.querySelector('.fact-help')?.getBoundingClientRect();
                  return box.bottom <= innerHeight && (!help || box.bottom <= help.top || box.top >= help.bottom);
                }
                """));
        }
    }

    [Fact]
    public async Task Keys_lead_to_the_answer_and_on_to_the_memo_with_what_was_typed()
    {
        var page = await OpenAsync(1440, ColorScheme.Light);
        await WalkAsync(page, Roth);

        await page.TabToAsync(".client-facts .actions button");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#answer")).ToBeFocusedAsync();
        await page.TabToAsync("button[value=memo]");
        await page.Keyboard.PressAsync("Enter");

        await page.ArriveAsync("^/check/memo$");
        await Assertions.Expect(page.Locator(".memo").First).ToContainTextAsync("$9,800");
    }

    [Fact]
    public async Task What_is_typed_before_the_connection_is_there_is_taken()
    {
        var page = await OpenAsync(1440, ColorScheme.Light);
        await WalkAsync(page, Roth);
        await LeaveAsync(page);

        await page.RouteAsync("**/_blazor/negotiate*", async route =>
        {
            await page.Locator("#agi").FillAsync("90000");
            await route.ContinueAsync();
        });
        await page.ReloadAsync();
        await page.Locator("[data-live=live]").WaitForAsync();

        // 12,000 less 2% of 90,000.
        await Assertions.Expect(page.Locator(".client-now")).ToHaveTextAsync("Federal 2024: No. California: Possible. $10,200.");
        await Assertions.Expect(page.Locator("#agi")).ToHaveValueAsync("90000");
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task What_cannot_be_read_is_told_at_its_field_and_aloud_and_the_next_field_stays_in_sight(int width)
    {
        var page = await OpenAsync(width, ColorScheme.Light);
        await WalkAsync(page, Roth.Where(answer => answer.Key is "year" or "account" or "happened" or "same-kind-left" or "paid-in").ToDictionary());
        await page.TabToAsync("#received");
        await page.Keyboard.TypeAsync("lots");

        await page.Keyboard.PressAsync("Tab");
        var before = await PlaceAsync(page);
        await Assertions.Expect(page.Locator("#received-error")).ToContainTextAsync("in dollars, using digits");

        await Assertions.Expect(page.Locator(".client-now")).ToContainTextAsync("Not counted yet. Enter the amount paid out to you");
        Stays(before, await PlaceAsync(page));
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task A_client_is_told_with_keys_only_in_two_minutes_and_nothing_gets_in_the_way(string client, string papers, string? spouses)
    {
        var page = await OpenAsync(1440, ColorScheme.Light);

        var (keys, fields) = await WalkAsync(page, Story(papers));
        await Assertions.Expect(page.Locator(".client-now")).ToContainTextAsync("Federal");
        if (spouses is not null)
        {
            keys += await page.TabToAsync("button[value=add-spouses]");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator(".of-return")).ToContainTextAsync("Account 2 of 2");
            await page.Locator("[data-live=live]").WaitForAsync();
            await Assertions.Expect(page.Locator("#account")).ToBeFocusedAsync();
            var second = await WalkAsync(page, Story(spouses));
            await Assertions.Expect(page.Locator("#agi")).ToHaveValueAsync("60000");
            (keys, fields) = (keys + 1 + second.Keys + await page.TabToAsync("button[value=full]") + 1, fields + second.Fields);
            await page.Keyboard.PressAsync("Enter");
            await page.ArriveAsync("^/return/result$");
        }

        Assert.Empty(await page.Locator(".fact .error").AllTextContentsAsync());
        var seconds = (keys * SecondsAKey) + (fields * SecondsAField);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {client} | {fields} | {keys} | {seconds:0} s |"));
        Assert.InRange(seconds, 0, 120);
    }

    private static Dictionary<string, string> Story(string papers) => papers.Split(", ").Select(fact => fact.Split('=')).ToDictionary(fact => fact[0], fact => fact[1]);

    private async Task<IPage> OpenAsync(int width, ColorScheme colors)
    {
        var page = await chromium.VisitAsync(app, with => (with.ViewportSize, with.ColorScheme) = (new() { Width = width, Height = 900 }, colors));
        await page.GotoAsync("/advisors/client#year");
        await page.Locator("[data-live=live]").WaitForAsync();
        await Assertions.Expect(page.Locator("#year")).ToBeFocusedAsync();
        return page;
    }

    // Leaving a field sends the form, so that it is kept.
    private static Task<IResponse> LeaveAsync(IPage page) => page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Tab"), answer => answer.Url.EndsWith("/keep", StringComparison.Ordinal));

    /// <summary>Goes through the fields with the Tab key and fills in all that the story tells of; counts every key, and sees that the field stays where it is and in sight.</summary>
    private static async Task<(int Keys, int Fields)> WalkAsync(IPage page, IReadOnlyDictionary<string, string> story)
    {
        var (keys, fields) = (0, 0);
        for (var left = story.Keys.ToHashSet(StringComparer.Ordinal); left.Count > 0; keys++)
        {
            var id = await page.EvaluateAsync<string>("() => document.activeElement.id");
            if (left.Remove(id))
            {
                var before = await PlaceAsync(page);
                keys += await FillAsync(page, id, story[id]);
                fields++;
                // A person sees the next field before the Tab key leads there.
                await page.WaitForTimeoutAsync(250);
                Stays(before, await PlaceAsync(page));
            }

            if (left.Count == 0)
            {
                break;
            }

            Assert.False(id is "" or "answer", $"The Tab key leads past the fields before these are told: {string.Join(", ", left)}.");
            await page.Keyboard.PressAsync("Tab");
        }

        return (keys, fields);
    }

    // Where the field with the focus stands, and whether anything lies over it.
    private static async Task<Place> PlaceAsync(IPage page) => new(
        await page.EvaluateAsync<string>("() => document.activeElement.id"),
        await page.EvaluateAsync<int>("() => Math.round(document.activeElement.getBoundingClientRect().top)"),
        await page.EvaluateAsync<bool>(
            """
            () => {
              const field = document.activeElement, box = field.getBoundingClientRect();
              return box.top >= 0 && box.bottom <= innerHeight
                && [box.top + 2, box.bottom - 2].every(y => { const there = document.elementFromPoint(box.left + 12, y); return there === field || field.contains(there); });
            }
            """));

    // A page cannot be scrolled by less than a pixel.
    private static void Stays(Place before, Place after)
    {
        Assert.True(before.Seen && after.Seen, $"{before.Field} has the focus and is hidden.");
        Assert.Equal(before.Field, after.Field);
        Assert.InRange(after.Top, before.Top - 1, before.Top + 1);
    }

    private sealed record Place(string Field, int Top, bool Seen);

    // In a list the first letters are typed that tell the option from those before it.
    private static async Task<int> FillAsync(IPage page, string id, string answer)
    {
        var list = page.Locator($"select[id='{id}']");
        if (await list.CountAsync() == 0)
        {
            await page.Keyboard.TypeAsync(answer);
            return answer.Length;
        }

        var options = await list.Locator("option").EvaluateAllAsync<string[][]>("options => options.map(option => [option.value, option.textContent.trim()])");
        var token = Plain(answer == "?" ? "unknown" : answer);
        var meant = options.FirstOrDefault(option => string.Equals(Plain(option[0]), token, StringComparison.OrdinalIgnoreCase))?[1]
            ?? throw new InvalidOperationException($"The list '{id}' has no option '{answer}', but {string.Join(", ", options.Select(option => option[0]))}.");
        int First(string typed) => Array.FindIndex(options, option => option[1].StartsWith(typed, StringComparison.OrdinalIgnoreCase));
        var place = Array.FindIndex(options, option => option[1] == meant);
        // Where no letters tell it from those before it, one letter and the arrow lead there.
        var letters = Enumerable.Range(1, meant.Length).Cast<int?>().FirstOrDefault(length => First(meant[..length!.Value]) == place) ?? 1;
        await page.Keyboard.TypeAsync(meant[..letters]);
        var arrows = place - await list.EvaluateAsync<int>("list => list.selectedIndex");
        for (var arrow = 0; arrow < Math.Abs(arrows); arrow++)
        {
            await page.Keyboard.PressAsync(arrows > 0 ? "ArrowDown" : "ArrowUp");
        }

        await Assertions.Expect(list.Locator("option:checked")).ToHaveTextAsync(meant);
        return letters + Math.Abs(arrows);
    }

    // Hyphens do not count in a token.
    private static string Plain(string token) => token.Replace("-", "", StringComparison.Ordinal);
}
