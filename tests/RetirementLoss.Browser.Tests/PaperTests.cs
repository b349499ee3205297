using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>Result and memo as paper: tagged, numbered, with the verdict and the stamps, and with nothing to press.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class PaperTests(WebApp app, Chromium chromium) : VisitsEnded
{
    protected override Chromium Browser => chromium;

    private static readonly string[] WordsOfButtons =
        ["Print", "Put the names", "Names for the memo", "Clear my answers", "Check another account", "Change an answer", "Answer it now", "Skip to", "Back to your", "Go on from here", "Keep my answers"];

    // A worked example of each kind of answer, and words of its verdict.
    public static TheoryData<string, string> Examples { get; } = new()
    {
        { "a11-a12-all-roth-iras-closed", "Partly deductible" },
        { "a02-a03-pre-tax-plan-cashed-out-v2", "No loss in tax law" },
        { "stolen-after-payout-safe-account", "Deductible" },
        { "switch-designated-roth-v2", "The other reading" },
        { "unknown-basis", "It depends" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Memo_is_a_tagged_paper_with_verdict_and_stamps_and_nothing_to_press(string example, string verdict)
    {
        var page = await OpenExampleAsync(example);
        await page.GotoAsync("/check/memo");

        foreach (var format in new[] { "A4", "Letter" })
        {
            var paper = await Paper.OfAsync(page, format);

            AssertIsPaper(paper, 4, 12);
            Assert.Contains(verdict, paper.Text, StringComparison.Ordinal);
            Assert.Contains("Your retirement loss", paper.Sheets[0], StringComparison.Ordinal);
            var technical = Assert.Single(paper.Sheets, sheet => sheet.Contains("Technical memo", StringComparison.Ordinal));
            Assert.StartsWith("Technical memo", technical.TrimStart(), StringComparison.Ordinal);
            Assert.Contains("https://uscode.house.gov/", paper.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Result_is_a_tagged_paper_with_verdict_and_stamps_and_nothing_to_press()
    {
        var page = await chromium.VisitAsync(app);
        await page.TellToTheEndAsync(Person.RothClosed);

        var paper = await Paper.OfAsync(page);

        AssertIsPaper(paper, 4, 16);
        Assert.Contains("$10,800 of your $12,000 loss", paper.Text, StringComparison.Ordinal);
        Assert.Contains("In force:", paper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folds_are_open_on_paper_without_script()
    {
        var page = await chromium.VisitAsync(app, with => with.JavaScriptEnabled = false);
        await page.TellToTheEndAsync(Person.RothClosed);

        var paper = await Paper.OfAsync(page);

        Assert.Contains("In force:", paper.Text, StringComparison.Ordinal);
        Assert.Contains("The same facts in other years", paper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paper_is_light_for_a_reader_in_the_dark()
    {
        var page = await chromium.VisitAsync(app, with => with.ColorScheme = ColorScheme.Dark);
        await page.TellToTheEndAsync(Person.RothClosed);
        await page.GotoAsync("/check/memo");

        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.memo-page h1')).color"));
    }

    [Fact]
    public async Task Names_typed_stand_on_the_memo_and_are_sent_nowhere()
    {
        const string name = "canary-of-a-client";
        var page = await OpenExampleAsync("unknown-basis");
        await page.GotoAsync("/check/memo", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var sent = new List<IRequest>();
        page.Request += (_, request) => sent.Add(request);

        foreach (var label in new[] { "Client", "Firm", "Prepared by", "Reference" })
        {
            await page.GetByLabel(label, new() { Exact = true }).FillAsync($"{name} {label}");
            await page.GetByLabel(label, new() { Exact = true }).PressAsync("Enter");
        }

        await Assertions.Expect(page.Locator("[data-memo=client]").First).ToHaveTextAsync($"{name} Client");
        var paper = await Paper.OfAsync(page);
        Assert.Equal(2, paper.Text.Split($"{name} Client").Length - 1);
        Assert.Equal(2, paper.Text.Split($"{name} Firm").Length - 1);
        Assert.DoesNotContain(sent, request => request.Method != "GET" || request.Url.Contains("canary", StringComparison.Ordinal));
        Assert.EndsWith("/check/memo", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(app.Log, line => line.Contains("canary", StringComparison.Ordinal));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
    }

    [Fact]
    public async Task Names_typed_without_script_come_back_once_and_stand_in_no_log()
    {
        const string name = "canary-without-script";
        var page = await chromium.VisitAsync(app, with => with.JavaScriptEnabled = false);
        await page.TellToTheEndAsync(Person.RothClosed);
        await page.GotoAsync("/check/memo");

        await page.GetByLabel("Client", new() { Exact = true }).FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Put the names on the memo" }).ClickAsync();

        await Assertions.Expect(page.Locator("[data-memo=client]").First).ToHaveTextAsync(name);
        Assert.EndsWith("/check/memo", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain(await page.Context.CookiesAsync(), cookie => cookie.Value.Contains("canary", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Log, line => line.Contains("canary", StringComparison.Ordinal));
        await page.GotoAsync("/check/memo");
        await Assertions.Expect(page.Locator("[data-memo=client]").First).ToHaveTextAsync("");
    }

    private static void AssertIsPaper(Paper paper, int fewest, int most)
    {
        Assert.InRange(paper.Pages, fewest, most);
        Assert.Contains("/StructTreeRoot", paper.Raw, StringComparison.Ordinal);
        Assert.Contains("/Outlines", paper.Raw, StringComparison.Ordinal);
        Assert.Contains("/Lang", paper.Raw, StringComparison.Ordinal);
        Assert.All(paper.Sheets.Index(), sheet => Assert.Contains($"Page {sheet.Index + 1} of {paper.Pages}", sheet.Item, StringComparison.Ordinal));
        foreach (var stamp in new[] { "Asked on", "(UTC)", "Law as of", "version", "Check again after", "not written advice", "nothing of it is kept" })
        {
            Assert.Contains(stamp, paper.Text, StringComparison.Ordinal);
        }

        Assert.All(WordsOfButtons, words => Assert.DoesNotContain(words, paper.Text, StringComparison.Ordinal));
    }

    private async Task<IPage> OpenExampleAsync(string example)
    {
        var page = await chromium.VisitAsync(app);
        await page.GotoAsync($"/examples/{example}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Open it in the checker" }).First.ClickAsync();
        await page.ArriveAsync("^/check/result$");
        return page;
    }
}
