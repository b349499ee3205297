using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace RetirementLoss.Browser.Tests;

/// <summary>The built web app as a process of its own, on a free port of this machine, ended at dispose.</summary>
public sealed partial class WebApp : IAsyncLifetime, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<string> log = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;
    private bool ended;

    /// <summary>As a fixture: the app as it is deployed.</summary>
    public WebApp() : this([])
    {
    }

    private WebApp(IReadOnlyList<string> settings)
    {
        // Test and app are built in the same configuration for the same framework: the last two folders are the same.
        var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var folder = Path.GetFullPath(Path.Combine(here.FullName, "../../../../../src/RetirementLoss.Web/bin", here.Parent!.Name, here.Name));

        // Port 0: the system picks a free one, and the app says which.
        var start = new ProcessStartInfo("dotnet", ["RetirementLoss.Web.dll", "--urls", "http://127.0.0.1:0", .. settings])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";

        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The web app ended before it listened."));
    }

    /// <summary>Where it listens, without a path.</summary>
    public Uri Address { get; private set; } = new("about:blank");

    /// <summary>What it has written so far, line by line.</summary>
    public IReadOnlyCollection<string> Log => log;

    /// <summary>An app with settings of its own, e.g. "--Some:Setting=value"; to be disposed by the caller.</summary>
    public static async Task<WebApp> StartAsync(params string[] settings)
    {
        var app = new WebApp(settings);
        await app.InitializeAsync();
        return app;
    }

    public async Task InitializeAsync()
    {
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            Address = await listening.Task.WaitAsync(Patience);
        }
        catch (Exception reason)
        {
            await DisposeAsync();
            throw new InvalidOperationException($"The web app did not start. It wrote:{Environment.NewLine}{string.Join(Environment.NewLine, log)}", reason);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (ended)
        {
            return;
        }

        ended = true;
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        log.Enqueue(line);
        if (line.Contains("Now listening on", StringComparison.Ordinal) && Loopback().Match(line) is { Success: true } found)
        {
            listening.TrySetResult(new Uri(found.Value));
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Loopback();
}
