namespace RetirementLoss.Browser.Tests;

/// <summary>What a visit costs: bytes over the wire, requests, and a start that is quick.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class WeightTests(WebApp app, Chromium chromium)
{
    private const int FirstLoad = 100 * 1024;
    private const int FirstLoadRequests = 10;
    private const int LaterStep = 10 * 1024;

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

        await page.GotoAsync("/", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        Assert.True(requests >= 4, $"Only {requests} requests were counted; page, styles and scripts are more.");
        Assert.True(requests <= FirstLoadRequests, $"The first page makes {requests} requests.");
        Assert.True(bytes <= FirstLoad, $"The first page weighs {bytes} bytes.");
    }

    [Fact]
    public async Task A_later_step_is_lighter_still()
    {
        using var client = new HttpClient { BaseAddress = app.Address };

        var page = await client.GetByteArrayAsync(new Uri("/check/year", UriKind.Relative));

        Assert.True(page.Length <= LaterStep, $"A question weighs {page.Length} bytes.");
    }
}
