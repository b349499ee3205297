using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using RetirementLoss.Web.Starting;

namespace RetirementLoss.Web.Tests.Starting;

/// <summary>The app as a process with its real server, on a free port of this machine; for what a test server in memory does not have.</summary>
internal sealed partial class RunningApp : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<string> log = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;

    private RunningApp(string[] said, string? name = null, string? value = null)
    {
        var start = new ProcessStartInfo("dotnet", ["RetirementLoss.Web.dll", .. said])
        {
            WorkingDirectory = Path.GetDirectoryName(typeof(Listening).Assembly.Location)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("ASPNETCORE_URLS");
        if (name is not null)
        {
            start.Environment[name] = value;
        }

        process = new() { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The app ended before it listened."));
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("about:blank");

    /// <summary>What it has written so far.</summary>
    public IReadOnlyCollection<string> Log => log;

    /// <summary>The process.</summary>
    public Process Process => process;

    /// <summary>Starts it with settings, e.g. "--Limits:LiveParts=3"; to be disposed by the caller.</summary>
    public static Task<RunningApp> StartAsync(params string[] said) => StartWithAsync(null, null, said);

    /// <summary>Starts it with a file of certificates that it trusts, in place of those of the machine.</summary>
    public static Task<RunningApp> StartTrustingAsync(string? trusts, params string[] said) => StartWithAsync(trusts is null ? null : "SSL_CERT_FILE", trusts, said);

    /// <summary>Starts it with a variable of its surroundings.</summary>
    public static async Task<RunningApp> StartWithAsync(string? name, string? value, params string[] said)
    {
        var app = new RunningApp(said.Any(one => one.StartsWith("--urls", StringComparison.Ordinal)) ? said : ["--urls", "http://127.0.0.1:0", .. said], name, value);
        app.process.Start();
        app.process.BeginOutputReadLine();
        app.process.BeginErrorReadLine();
        app.Address = await app.listening.Task.WaitAsync(Patience);
        return app;
    }

    /// <summary>Starts it, waits until it has ended by itself, and hands back its code and what it wrote as errors.</summary>
    public static async Task<(int Code, string Wrong)> EndedAsync(params string[] said)
    {
        await using var app = new RunningApp(["--urls", "http://127.0.0.1:0", .. said]);
        app.process.Start();
        var wrong = app.process.StandardError.ReadToEndAsync();
        var heard = app.process.StandardOutput.ReadToEndAsync();
        await app.process.WaitForExitAsync().WaitAsync(Patience);
        await heard;
        return (app.process.ExitCode, (await wrong).Trim());
    }

    /// <summary>Sends bytes as they are and hands back the head of the response; "" when the server hangs up.</summary>
    public async Task<string> SendRawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Address.Host, Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var head = new List<string>();
        while (await reader.ReadLineAsync().WaitAsync(Patience) is { Length: > 0 } line)
        {
            head.Add(line);
        }

        return string.Join('\n', head);
    }

    /// <summary>Tells it to end, as a supervisor does.</summary>
    public async Task TellToStopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        while (!process.HasExited && !log.Any(line => line.Contains("Application is shutting down", StringComparison.Ordinal)))
        {
            await Task.Delay(10);
        }
    }

    /// <summary>Waits until it has ended by itself, and hands back its code; it is killed when it does not.</summary>
    public async Task<int> EndedByItselfAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>Tells it to end, and waits until it has.</summary>
    public async Task<int> StopAsync()
    {
        await TellToStopAsync();
        return await EndedByItselfAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        log.Enqueue(line);
        if (line.Contains("Now listening on", StringComparison.Ordinal) && Listens().Match(line) is { Success: true } found)
        {
            listening.TrySetResult(new Uri(found.Value.Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal).Replace("[::]", "127.0.0.1", StringComparison.Ordinal)));
        }
    }

    [GeneratedRegex(@"http://[\w.\[\]:]+:\d+")]
    private static partial Regex Listens();
}
