using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace RetirementLoss.Browser.Tests;

/// <summary>How long pages and steps take, told as lines for docs/measurements.md.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class Measurements(WebApp app, Chromium chromium, ITestOutputHelper output) : VisitsEnded
{
    private const int Runs = 3;

    protected override Chromium Browser => chromium;

    [Measurement]
    public async Task Largest_paint_and_shift_of_start_question_and_result()
    {
        var page = await chromium.VisitAsync(app);
        await page.TellToTheEndAsync(Person.RothClosed);
        await TellPaintsAsync(page, Vitals.Measured);
    }

    [Measurement]
    public async Task Largest_paint_and_steps_on_a_slow_line()
    {
        for (var run = 0; run < Runs; run++)
        {
            var page = await SlowNetworkTests.SlowVisitAsync(chromium, app);
            await TellPaintsAsync(page, ["/", "/check/year", "/myths"]);

            await page.GotoAsync("/check/year");
            foreach (var answer in new[] { "2017", Person.RothClosed["account"], Person.RothClosed["happened"] })
            {
                var question = page.Place();
                var started = Stopwatch.StartNew();
                await page.AnswerAsync(answer);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"step from {question} to {page.Place()}: {started.ElapsedMilliseconds} ms"));
            }
        }
    }

    private async Task TellPaintsAsync(IPage page, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            var (paint, shift) = await page.PaintAndShiftAsync();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: largest paint after {paint:0} ms, shift {shift:0.000}"));
        }
    }
}
