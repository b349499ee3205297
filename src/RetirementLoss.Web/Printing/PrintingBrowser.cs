using PuppeteerSharp;
using PuppeteerSharp.Media;

namespace RetirementLoss.Web.Printing;

/// <summary>One running browser that makes PDFs, with a folder of its own that goes when it goes.</summary>
/// <remarks>
/// It is spoken to through a pipe: no port is open that others on the machine could use, and it ends when this program ends, however that comes.
/// Each paper is a visit without a profile, so nothing of it is cached on a disk.
/// </remarks>
internal sealed class PrintingBrowser : IAsyncDisposable
{
    private static readonly string[] Flags =
    [
        "--disable-gpu", "--disable-component-update", "--disable-domain-reliability", "--disable-crash-reporter", "--no-pings",
        // Nothing is to be asked of a network; what the program asks of its own meets a proxy that is not there.
        "--proxy-server=127.0.0.1:9",
        // Stands in the PDF as its creator, in place of the names and versions of this server's programs.
        "--user-agent=RetirementLoss",
    ];

    // Would put what is shared between the parts of the browser into files of the folder for temporary files.
    private const string SharedInFiles = "--disable-dev-shm-usage";

    private readonly IBrowser browser;
    private readonly DirectoryInfo folder;

    private PrintingBrowser(IBrowser browser, DirectoryInfo folder)
    {
        this.browser = browser;
        this.folder = folder;
    }

    /// <summary>Whether it runs.</summary>
    public bool Runs => browser.IsConnected && browser.Process is { HasExited: false };

    /// <summary>Starts it.</summary>
    public static async Task<PrintingBrowser> StartAsync(string program, bool sandbox, TimeSpan within)
    {
        // Only this user may look into it.
        var own = Directory.CreateTempSubdirectory("retirementloss-pdf-");
        var launcher = new Launcher();
        try
        {
            var started = await launcher.LaunchAsync(new()
            {
                ExecutablePath = program,
                Pipe = true,
                Headless = true,
                UserDataDir = own.FullName,
                Timeout = (int)within.TotalMilliseconds,
                IgnoredDefaultArgs = [SharedInFiles],
                Args = sandbox ? Flags : [.. Flags, "--no-sandbox"],
                Env = { ["TMPDIR"] = own.FullName },
            }).WaitAsync(within);
            return new(started, own);
        }
        catch
        {
            // A program that starts and says nothing is not ended by the library.
            End(launcher.Process?.Process);
            Remove(own);
            throw;
        }
    }

    /// <summary>Makes a PDF of a document.</summary>
    public async Task<byte[]> PrintAsync(PaperFiles files)
    {
        await using var visit = await browser.CreateBrowserContextAsync();
        await using var page = await visit.NewPageAsync();
        await page.SetJavaScriptEnabledAsync(false);
        await page.EmulateMediaTypeAsync(MediaType.Print);
        await page.SetRequestInterceptionAsync(true);
        page.Request += (_, asked) => _ = files.AnswerAsync(asked.Request);
        await page.GoToAsync(PaperFiles.Document, WaitUntilNavigation.Load);

        // The library's own call would have the browser write the PDF to a file first.
        var printed = await page.Client.SendAsync("Page.printToPDF", new
        {
            transferMode = "ReturnAsBase64",
            generateTaggedPDF = true,
            generateDocumentOutline = true,
            printBackground = true,
            preferCSSPageSize = true,
        });
        return printed!.Value.GetProperty("data").GetBytesFromBase64();
    }

    /// <summary>Ends it and removes its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        End(browser.Process);
        try
        {
            await browser.DisposeAsync();
        }
        catch (Exception gone) when (gone is PuppeteerException or IOException)
        {
            // It cannot be told any more that it is no longer needed.
        }

        Remove(folder);
    }

    private static void End(System.Diagnostics.Process? process)
    {
        try
        {
            process?.Kill(entireProcessTree: true);
            process?.WaitForExit(TimeSpan.FromSeconds(5));
        }
        catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended by itself, or never began.
        }
    }

    private static void Remove(DirectoryInfo folder)
    {
        for (var tries = 0; tries < 5 && Directory.Exists(folder.FullName); tries++)
        {
            try
            {
                folder.Delete(recursive: true);
            }
            catch (Exception held) when (held is IOException or UnauthorizedAccessException)
            {
                // A part of the browser that is just ending writes a last file.
                Thread.Sleep(100);
            }
        }
    }
}
