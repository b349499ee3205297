using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>A file of many clients through the page, with the bar that tells how far it is.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class ClientFilesTests(WebApp app, Chromium chromium) : VisitsEnded
{
    private const int Rows = 10_000;
    private const string Head = "reference,year,account,happened,received,basis-left,same-kind-left,paid-in,recent-conversions,basis-given,filing-status,agi,other-two-percent,other-itemized,age-or-blind-boxes\n";
    private const string Good = "Client,2017,roth-ira,paid-out,15000,27000,no,cash,0,total,single,60000,0,5000,0\n";

    private static readonly string Bad = Good.Replace("15000", "many", StringComparison.Ordinal);

    protected override Chromium Browser => chromium;

    [Fact]
    public async Task Ten_thousand_rows_go_through_the_page_with_the_bar_moving_and_one_in_a_hundred_told_as_bad()
    {
        var page = await OpenAsync(Head + string.Concat(Enumerable.Range(1, Rows).Select(row => row % 100 == 0 ? Bad : Good)), "A table (CSV)");
        await page.EvaluateAsync(
            """
            () => {
              const bar = document.getElementById('files-bar');
              window.seen = [];
              new MutationObserver(() => window.seen.push(bar.value)).observe(bar, { attributes: true, attributeFilter: ['value'] });
            }
            """);

        var table = await SaveAsync(page);

        await Assertions.Expect(page.Locator("#files-told")).ToHaveTextAsync("10,000 of 10,000 rows done: 9,900 judged, 100 to mend. Read as CSV with commas, UTF-8.");
        var seen = await page.EvaluateAsync<double[]>("() => window.seen");
        Assert.True(seen.Distinct().Count() >= 3, string.Join(' ', seen));
        Assert.Equal(seen.Order(), seen);
        Assert.Equal(Rows, seen[^1]);
        Assert.Equal(20, await page.Locator("#files-mend li").CountAsync());
        Assert.Equal(Rows + 1, Encoding.UTF8.GetString(table).TrimEnd('\n').Split('\n').Length);
        Assert.Empty(await page.ViolationsAsync());
    }

    [Fact]
    public async Task A_zip_of_letters_is_put_together_on_the_page()
    {
        var page = await OpenAsync(Head + Good + Bad + Good, "A letter for each client, as pages to print (zip)");

        using var zip = new ZipArchive(new MemoryStream(await SaveAsync(page)));

        Assert.Equal(["row-0002.html", "row-0004.html", "results.csv", "rows-without-a-letter.txt"], zip.Entries.Select(entry => entry.FullName));
        using var letter = new StreamReader(await zip.Entries[0].OpenAsync());
        await page.SetContentAsync(await letter.ReadToEndAsync());
        Assert.Contains("$10,800", await page.Locator(".letter").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(await page.ViolationsAsync());
    }

    private async Task<IPage> OpenAsync(string file, string result)
    {
        var page = await chromium.VisitAsync(app);
        await page.GotoAsync("/advisors/batch");
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "clients.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(file) });
        // The label lies over its button, as on every choice.
        await page.GetByLabel(result, new() { Exact = true }).CheckAsync(new() { Force = true });
        return page;
    }

    private static async Task<byte[]> SaveAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Check all rows" }).ClickAsync();
        await Assertions.Expect(page.Locator("#files-result")).ToBeVisibleAsync(new() { Timeout = 120_000 });
        var saved = await page.RunAndWaitForDownloadAsync(() => page.Locator("#files-result").ClickAsync());
        await using var stream = await saved.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
