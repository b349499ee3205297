using System.Globalization;
using System.Text.Json;
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
        ["state-basis"] = "same",
        ["state-other-itemized"] = "7400",
    };

    // Clients of ten kinds, as the worked examples tell them.
    private static readonly string[] Clients =
    [
        "a01-a26-still-in-the-account", "c1-c3-all-roths-closed", "t9-only-ira-closed", "a02-a03-pre-tax-plan-cashed-out", "a22-direct-rollover", "state-new-york",
        "stolen-after-payout-investment-scam", "plan-loan-taxed-before", "pension-stopped-by-death-final-return", "taxable-account-losses-and-gains",
    ];

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

    [Measurement]
    public async Task Keys_and_fields_of_ten_clients()
    {
        foreach (var client in Clients)
        {
            var page = await OpenAsync(1440, ColorScheme.Light);
            var (keys, fields) = await WalkAsync(page, Told(client));
            var seconds = (keys * SecondsAKey) + (fields * SecondsAField);
            await Assertions.Expect(page.Locator(".client-now")).ToContainTextAsync("Federal");
            var now = await page.Locator(".client-now").TextContentAsync();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {client} | {fields} | {keys} | {seconds:0} s | {now} |"));
            await page.Context.CloseAsync();
        }
    }

    private static Dictionary<string, string> Told(string example)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "../../../../../src/RetirementLoss.Rules/Examples", $"{example}.json");
        using var read = JsonDocument.Parse(File.ReadAllText(file), new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var given = read.RootElement.GetProperty("given").EnumerateObject().ToDictionary(answer => answer.Name, answer => answer.Value.ValueKind switch
        {
            JsonValueKind.True => "yes",
            JsonValueKind.False => "no",
            _ => answer.Value.ToString() is "unknown" ? "?" : answer.Value.ToString(),
        });

        // A program may leave it out for an ordinary account; the page asks it of everybody.
        given.TryAdd("happened", "still-inside");
        return given;
    }

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

    /// <summary>Goes through the fields with the Tab key, to the last that the story tells of or to the answer, and fills them in; counts every key.</summary>
    private static async Task<(int Keys, int Fields)> WalkAsync(IPage page, IReadOnlyDictionary<string, string> story)
    {
        var (keys, fields) = (0, 0);
        for (var left = story.Keys.ToHashSet(StringComparer.Ordinal); ;)
        {
            var id = await page.EvaluateAsync<string>("() => document.activeElement.id");
            if (left.Remove(id))
            {
                keys += await FillAsync(page, id, story[id]);
                fields++;
                // A person sees the next field before the Tab key leads there.
                await page.WaitForTimeoutAsync(250);
            }

            if (left.Count == 0 || id is "" or "answer")
            {
                return (keys, fields);
            }

            await page.Keyboard.PressAsync("Tab");
            keys++;
        }
    }

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
