using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>What a browser measured of a page it has opened.</summary>
internal static class Vitals
{
    /// <summary>The pages that stand for all: the first, a question, and the answer.</summary>
    public static readonly IReadOnlyList<string> Measured = ["/", "/check/received", "/check/result"];

    /// <summary>When the largest thing was painted, in milliseconds, and how much of the page was shifted after it was seen.</summary>
    public static async Task<(double LargestPaint, double Shift)> PaintAndShiftAsync(this IPage page)
    {
        var seen = await page.EvaluateAsync<double[]>(PaintAndShift);
        return (seen[0], seen[1]);
    }

    // What was seen before the question is buffered by the browser and told at once.
    private const string PaintAndShift =
        """
        () => new Promise(done => {
          let paint = 0, shift = 0;
          new PerformanceObserver(list => { paint = list.getEntries().at(-1).startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
          new PerformanceObserver(list => list.getEntries().forEach(entry => { shift += entry.hadRecentInput ? 0 : entry.value; })).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done([paint, shift]), 300);
        })
        """;
}
