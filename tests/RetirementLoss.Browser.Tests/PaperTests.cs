using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>Result and memo as paper: tagged, numbered, with the verdict and the stamps, and with nothing to press.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class PaperTests(WebApp app, Chromium chromium) : VisitsEnded
{
    protected override Chromium Browser => chromium;

    private const int MostOfAResult = 4;
    private const int WordsOfAFoot = 25;
    private const int MostOfAMemo = 10;

    private static readonly string[] WordsOfButtons =
        ["Print", "Put it on the memo", "Your firm on the memo", "Clear my answers", "Check another account", "Change an answer", "Answer it now", "Skip to", "Back to your", "Go on from here", "Keep my answers"];

    // A worked example of each kind of answer, and words of its verdict; then a plain no, and one with a state.
    public static TheoryData<string, string> Examples { get; } = new()
    {
        { "a11-a12-all-roth-iras-closed", "Partly deductible" },
        { "a02-a03-pre-tax-plan-cashed-out-v2", "No loss in tax law" },
        { "stolen-after-payout-safe-account", "Deductible" },
        { "switch-designated-roth-v2", "The other reading" },
        { "unknown-basis", "It depends" },
        { "a01-a26-still-in-the-account", "No loss in tax law" },
        { "state-california", "Not deductible" },
        { "stolen-after-payout-romance", "Not deductible" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Letter_is_one_page_and_the_technical_part_is_a_tagged_paper_with_its_stamps(string example, string verdict)
    {
        var page = await OpenExampleAsync(example);
        await page.GotoAsync("/check/memo");

        foreach (var format in new[] { "A4", "Letter" })
        {
            var paper = await Paper.OfAsync(page, format);

            AssertIsPaper(paper, 3, MostOfAMemo);
            await AssertIsWellSetAsync(page, paper);
            Assert.Contains(verdict == "The other reading" ? "Contrary views" : verdict, paper.Text, StringComparison.Ordinal);
            Assert.Contains("What happens next", paper.Sheets[0], StringComparison.Ordinal);
            Assert.Contains("Please keep", paper.Sheets[0], StringComparison.Ordinal);
            Assert.Contains("This letter rests on the facts above", paper.Sheets[0], StringComparison.Ordinal);
            Assert.DoesNotContain("RetirementLoss", paper.Sheets[0], StringComparison.Ordinal);
            Assert.DoesNotContain("in its own text", paper.Sheets[0], StringComparison.Ordinal);
            Assert.StartsWith("Technical part", paper.Sheets[1].TrimStart(), StringComparison.Ordinal);
            Assert.Contains("https://uscode.house.gov/", paper.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Letter_stays_on_its_page_with_the_longest_names_and_words_of_a_firm()
    {
        var page = await OpenExampleAsync("state-california");
        await page.GotoAsync("/check/memo");
        foreach (var label in new[] { "Client", "Firm", "Address and phone", "Prepared by", "Reference" })
        {
            await page.GetByLabel(label, new() { Exact = true }).FillAsync(string.Concat(Enumerable.Repeat("Abbott and ", 8))[..80]);
        }

        await page.GetByLabel("Words at the foot of the letter").FillAsync(string.Concat(Enumerable.Repeat("words of a firm ", 20))[..300]);

        var paper = await Paper.OfAsync(page, "Letter");

        Assert.StartsWith("Technical part", Body(paper.Sheets[1]), StringComparison.Ordinal);
        await AssertIsWellSetAsync(page, paper);

        static string Body(string sheet) => sheet[sheet.IndexOf("Technical", StringComparison.Ordinal)..];
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Result_is_a_tagged_paper_of_four_pages_at_most_with_verdict_and_stamps_and_nothing_to_press(string example, string verdict)
    {
        var page = await OpenExampleAsync(example);
        Assert.NotEmpty(verdict);

        foreach (var format in new[] { "A4", "Letter" })
        {
            var paper = await Paper.OfAsync(page, format);

            AssertIsPaper(paper, 1, MostOfAResult);
            await AssertIsWellSetAsync(page, paper);
        }
    }

    [Fact]
    public async Task Result_on_paper_tells_the_amount_and_the_law_of_each_step()
    {
        var page = await chromium.VisitAsync(app);
        await page.TellToTheEndAsync(Person.RothClosed);

        var paper = await Paper.OfAsync(page);

        AssertIsPaper(paper, 1, MostOfAResult);
        Assert.Contains("$10,800 of your $12,000 loss", paper.Text, StringComparison.Ordinal);
        Assert.Contains("In force:", paper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_of_paper_finds_text_that_is_printed_over_other_text_or_in_the_margin()
    {
        var page = await OpenExampleAsync("a01-a26-still-in-the-account");
        await page.GotoAsync("/check/memo");
        Assert.Empty((await Paper.OfAsync(page)).Overprinted());

        await page.EvaluateAsync("() => { const over = document.querySelector('.letter h1'); over.style.position = 'relative'; over.style.top = '26pt'; }");
        Assert.Contains("page 1: ", string.Join('\n', (await Paper.OfAsync(page)).Overprinted()), StringComparison.Ordinal);

        await page.EvaluateAsync("() => { document.querySelector('.letter h1').style.top = '0'; const print = [...document.styleSheets].find(sheet => sheet.href.includes('print')); print.insertRule('@page letter { margin: 2mm; }', print.cssRules.length); }");
        Assert.Contains("page 1: Your stands in the margin", (await Paper.OfAsync(page)).Overprinted());
    }

    [Fact]
    public async Task Check_of_paper_finds_a_heading_that_is_left_behind()
    {
        var page = await OpenExampleAsync("a01-a26-still-in-the-account");
        await page.GotoAsync("/check/memo");

        await page.EvaluateAsync("() => { document.querySelector('#memo-steps').nextElementSibling.style.breakBefore = 'page'; }");

        Assert.Contains("Why, step by step", Assert.Single((await Paper.OfAsync(page)).LeftBehind(await HeadingsAsync(page))), StringComparison.Ordinal);
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

        foreach (var label in new[] { "Client", "Firm", "Address and phone", "Prepared by", "Reference" })
        {
            await page.GetByLabel(label, new() { Exact = true }).FillAsync($"{name} {label}");
            await page.GetByLabel(label, new() { Exact = true }).PressAsync("Enter");
        }

        await page.GetByLabel("Words at the foot of the letter").FillAsync($"{name} disclaims");

        await Assertions.Expect(page.Locator("[data-memo=client]").First).ToHaveTextAsync($"{name} Client");
        var paper = await Paper.OfAsync(page);
        Assert.Equal(2, paper.Text.Split($"{name} Client").Length - 1);
        Assert.Equal(2, paper.Text.Split($"{name} Firm").Length - 1);
        Assert.Contains($"{name} disclaims", paper.Sheets[0], StringComparison.Ordinal);
        Assert.DoesNotContain("This letter rests on", paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(sent, request => request.Method != "GET" || request.Url.Contains("canary", StringComparison.Ordinal));
        Assert.EndsWith("/check/memo", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(app.Log, line => line.Contains("canary", StringComparison.Ordinal));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
    }

    [Fact]
    public async Task Logo_is_drawn_from_its_file_and_sent_nowhere()
    {
        var page = await OpenExampleAsync("unknown-basis");
        await page.GotoAsync("/check/memo", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var sent = new List<IRequest>();
        page.Request += (_, request) => sent.Add(request);
        // A square of four dots.
        var picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGPgi4oFIgYIBQAUXgMVI6DwAgAAAABJRU5ErkJggg==");

        await page.GetByLabel("Logo", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "logo.png", MimeType = "image/png", Buffer = picture });

        var logo = page.Locator("canvas[data-memo-logo]");
        await Assertions.Expect(logo.First).ToBeVisibleAsync();
        Assert.Equal("2,2", await logo.EvaluateAllAsync<string>("places => places.map(place => place.width).join()"));
        Assert.Empty(sent);

        await page.GetByLabel("Logo", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "logo.png", MimeType = "image/png", Buffer = [1, 2, 3] });
        await Assertions.Expect(page.GetByText("This file is not a picture that the browser can draw.")).ToBeVisibleAsync();
        await Assertions.Expect(logo.First).ToBeHiddenAsync();
        Assert.Empty(sent);
    }

    [Fact]
    public async Task Names_typed_without_script_come_back_once_and_stand_in_no_log()
    {
        const string name = "canary-without-script";
        var page = await chromium.VisitAsync(app, with => with.JavaScriptEnabled = false);
        await page.TellToTheEndAsync(Person.RothClosed);
        await page.GotoAsync("/check/memo");

        await page.GetByLabel("Client", new() { Exact = true }).FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it on the memo" }).ClickAsync();

        await Assertions.Expect(page.Locator("[data-memo=client]").First).ToHaveTextAsync(name);
        Assert.EndsWith("/check/memo", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain(await page.Context.CookiesAsync(), cookie => cookie.Value.Contains("canary", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Log, line => line.Contains("canary", StringComparison.Ordinal));
        await page.GotoAsync("/check/memo");
        await Assertions.Expect(page.Locator("[data-memo=client]").First).ToHaveTextAsync("");
    }

    private static async Task AssertIsWellSetAsync(IPage page, Paper paper)
    {
        Assert.Empty(paper.Overprinted());
        Assert.All(paper.Words.GroupBy(word => word.Page), sheet => Assert.True(sheet.Count() > WordsOfAFoot, $"Page {sheet.Key} is empty."));
        Assert.Empty(paper.LeftBehind(await HeadingsAsync(page)));
    }

    private static async Task<string[]> HeadingsAsync(IPage page) =>
        await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('h1, h2, h3, caption')].map(heading => heading.textContent.trim().replace(/\\s+/g, ' '))");

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
