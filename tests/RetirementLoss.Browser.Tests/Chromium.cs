using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>The machine's own Chromium, driven by Playwright; one for all tests, a fresh profile for each page.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    // Root needs --no-sandbox. The others keep Chromium from calling its maker, which slows and clutters a test run.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly List<IBrowserContext> visits = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Flags });
    }

    /// <summary>A page of a visitor who has never been here; relative addresses are those of the app.</summary>
    public async Task<IPage> VisitAsync(WebApp app, Action<BrowserNewContextOptions>? with = null)
    {
        var options = new BrowserNewContextOptions { BaseURL = app.Address.ToString() };
        with?.Invoke(options);
        var context = await browser!.NewContextAsync(options);
        visits.Add(context);
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    /// <summary>How many visits are open.</summary>
    public int Visits => browser!.Contexts.Count;

    /// <summary>Ends every visit that is open, as when all windows are closed.</summary>
    public async Task EndVisitsAsync()
    {
        foreach (var visit in visits)
        {
            await visit.CloseAsync();
        }

        visits.Clear();
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
