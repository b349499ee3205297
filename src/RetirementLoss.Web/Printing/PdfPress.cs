using RetirementLoss.Components.Memo;
using RetirementLoss.Web.Security;

namespace RetirementLoss.Web.Printing;

/// <summary>Makes PDFs of memos, one after the other, with one browser that is kept and started anew when it broke off.</summary>
internal sealed partial class PdfPress(IConfiguration settings, IWebHostEnvironment host, PaperDrawing drawing, ILoggerFactory logs, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>How many may wait beside the one that is made.</summary>
    public const int MostWaiting = 8;

    // One sender cannot take all places, so that others get theirs.
    private const int MostOfOneSender = 5;
    private const int LargestDocument = 4 * 1024 * 1024;
    private const int LargestPdf = 8 * 1024 * 1024;

    private static readonly TimeSpan StartWithin = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan PrintWithin = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan RestAfterFailedStart = TimeSpan.FromSeconds(30);

    private readonly ILogger logger = logs.CreateLogger<PdfPress>();
    private readonly string? program = InstalledBrowser.Find(settings);
    private readonly OpenPlaces places = new(1 + MostWaiting, MostOfOneSender);
    private readonly SemaphoreSlim oneAtATime = new(1);
    private PrintingBrowser? browser;
    private DateTimeOffset restsUntil = DateTimeOffset.MinValue;

    /// <summary>Whether PDFs can be asked for.</summary>
    public bool IsThere => program is not null && clock.GetUtcNow() >= restsUntil;

    /// <summary>How many PDFs are made or wait for it.</summary>
    public int Open => places.Taken;

    /// <summary>Makes a PDF of a memo under these names, with the logo over it.</summary>
    public Task<PdfResult> PrintAsync(Func<MemoNames, PrintedPaper> ask, MemoNames names, Logo? logo, string sender, CancellationToken stop) =>
        PrintAsync(() => ask(names with { Logo = logo is null ? null : PaperFiles.Logo }), logo, sender, stop);

    /// <summary>Makes a PDF of a paper, which is asked for only when there is a place: one who is turned away shall cost nothing.</summary>
    public async Task<PdfResult> PrintAsync(Func<PrintedPaper> ask, Logo? logo, string sender, CancellationToken stop)
    {
        if (!IsThere)
        {
            return PdfResult.Not(PdfTrouble.NotThere);
        }

        if (!places.TryTake(sender))
        {
            return PdfResult.Not(PdfTrouble.Busy);
        }

        try
        {
            var paper = ask();
            await oneAtATime.WaitAsync(stop);
            try
            {
                var document = await drawing.DrawAsync(paper);
                return document.Length > LargestDocument ? PdfResult.Not(PdfTrouble.BrokeOff) : await PrintAsync(PaperFiles.Of(document, logo, host.WebRootFileProvider));
            }
            finally
            {
                oneAtATime.Release();
            }
        }
        finally
        {
            places.GiveBack(sender);
        }
    }

    /// <summary>Ends the browser.</summary>
    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        oneAtATime.Dispose();
    }

    // Whatever goes wrong between here and there, the browser is the part to be changed for a new one.
    // A browser that was ended from outside since the last paper, or in the middle of this one, is no reason to turn anybody away: a new one tries once more.
    private async Task<PdfResult> PrintAsync(PaperFiles files)
    {
        for (var tries = 0; tries < 2; tries++)
        {
            if (browser is not { Runs: true } && !await TryStartAsync())
            {
                return PdfResult.Not(PdfTrouble.NotThere);
            }

            try
            {
                var pdf = await browser!.PrintAsync(files).WaitAsync(PrintWithin);
                return pdf.Length > LargestPdf ? PdfResult.Not(PdfTrouble.BrokeOff) : PdfResult.Made(pdf);
            }
            catch (Exception fault)
            {
                BrokeOff(logger, fault.GetType());
                await EndAsync();
                if (fault is TimeoutException)
                {
                    break;
                }
            }
        }

        return PdfResult.Not(PdfTrouble.BrokeOff);
    }

    private async Task<bool> TryStartAsync()
    {
        await EndAsync();
        try
        {
            // A browser refuses its sandbox to the user root.
            var sandbox = settings.GetValue("Pdf:Sandbox", true) && !Environment.IsPrivilegedProcess;
            browser = await PrintingBrowser.StartAsync(program!, sandbox, StartWithin);
            Started(logger, sandbox);
            return true;
        }
        catch (Exception fault)
        {
            restsUntil = clock.GetUtcNow() + RestAfterFailedStart;
            NotStarted(logger, fault.GetType());
            return false;
        }
    }

    private async ValueTask EndAsync()
    {
        if (browser is { } ended)
        {
            browser = null;
            await ended.DisposeAsync();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The browser that makes PDFs was started; in its sandbox: {Sandbox}.")]
    private static partial void Started(ILogger logger, bool sandbox);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The browser that makes PDFs broke off ({Kind}); it is started anew.")]
    private static partial void BrokeOff(ILogger logger, Type kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The browser that makes PDFs could not be started ({Kind}). Start it by hand to see why; where its sandbox is what it lacks, give it one, or set Pdf:Sandbox=false.")]
    private static partial void NotStarted(ILogger logger, Type kind);
}
