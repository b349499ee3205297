using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>What a visit costs: bytes over the wire, requests, and pages that stand still. How long it takes is measured, not tested.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class WeightTests(WebApp app, Chromium chromium) : VisitsEnded
{
    protected override Chromium Browser => chromium;

    private const int FirstLoad = 100 * 1024;
    private const int FirstLoadRequests = 10;
    // A page asks for several things at once and takes the place of two to seven.
    private const int LaterStep = 13 * 1024;

    private const int LongestStep = 18 * 1024;
    private const int WholeAnswer = 72 * 1024;
    private const double MostShift = 0.02;

    // Questions with more options than a short page holds.
    private static readonly string[] LongLists = ["/check/account", "/check/return", "/check/state"];

    [Fact]
    public async Task The_first_page_is_light()
    {
        var page = await chromium.VisitAsync(app);
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        var bytes = 0.0;
        var requests = 0;
        session.Event("Network.loadingFinished").OnEvent += (_, message) =>
        {
            bytes += message!.Value.GetProperty("encodedDataLength").GetDouble();
            requests++;
        };

        await page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.True(requests >= 4, $"Only {requests} requests were counted; page, styles and scripts are more.");
        Assert.True(requests <= FirstLoadRequests, $"The first page makes {requests} requests.");
        Assert.True(bytes <= FirstLoad, $"The first page weighs {bytes} bytes.");
    }

    // Pages with answers are not compressed (see CompressedPages), so a page weighs what its text weighs.
    [Theory]
    [InlineData("2017")]
    [InlineData("2024")]
    public async Task Every_later_step_is_lighter_still(string year)
    {
        var page = await chromium.VisitAsync(app, with => with.JavaScriptEnabled = false);
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        var pages = new ConcurrentDictionary<string, string>();
        // Pages are still weighed while they are counted.
        var weights = new ConcurrentDictionary<string, double>(StringComparer.Ordinal);
        session.Event("Network.responseReceived").OnEvent += (_, message) =>
        {
            if (message!.Value.GetProperty("type").GetString() == "Document")
            {
                pages[message.Value.GetProperty("requestId").GetString()!] = new Uri(message.Value.GetProperty("response").GetProperty("url").GetString()!).AbsolutePath;
            }
        };
        session.Event("Network.loadingFinished").OnEvent += (_, message) =>
        {
            if (pages.TryGetValue(message!.Value.GetProperty("requestId").GetString()!, out var path))
            {
                weights[path] = message.Value.GetProperty("encodedDataLength").GetDouble();
            }
        };

        await page.TellToTheEndAsync(Person.RothClosed.With(("year", year)));
        await page.GotoAsync("/privacy");

        Assert.True(weights.Count >= 8, $"Only {weights.Count} pages were weighed.");
        Assert.Contains("/check/result", weights.Keys);
        var tooHeavy = weights.Where(step => step.Value > Most(step.Key)).Select(step => $"{step.Key}: {step.Value} bytes").ToList();
        Assert.True(tooHeavy.Count == 0, string.Join('\n', tooHeavy));
    }

    // The answer is one long letter, read once; the budget of a step is for the way to it.
    private static int Most(string path) => path == "/check/result" ? WholeAnswer : LongLists.Contains(path) ? LongestStep : LaterStep;

    [Fact]
    public async Task Start_question_and_result_stand_still()
    {
        var page = await chromium.VisitAsync(app);
        await page.TellToTheEndAsync(Person.RothClosed);
        var found = new List<string>();
        foreach (var path in Vitals.Measured)
        {
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            var (paint, shift) = await page.PaintAndShiftAsync();
            if (paint is 0 || shift > MostShift)
            {
                found.Add($"{path}: {(paint is 0 ? "nothing was painted" : $"shift {shift:0.000}")}");
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
