using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RetirementLoss.Browser.Tests;

/// <summary>Debian's own Firefox with a profile of its own, driven over WebDriver BiDi, which it speaks without a driver beside it; script of the pages on or off.</summary>
/// <remarks>Playwright drives a Firefox of its own make only, and Debian has no geckodriver; what a walk needs is a handful of commands.</remarks>
internal sealed class Firefox : IAsyncDisposable
{
    private const string Program = "/usr/bin/firefox-esr";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo profile = Directory.CreateTempSubdirectory("firefox");
    private readonly ClientWebSocket line = new();
    private Process? process;
    private string window = "";
    private int commands;

    /// <summary>Starts it.</summary>
    public static async Task<Firefox> StartAsync(bool hasScript)
    {
        var firefox = new Firefox();
        try
        {
            await firefox.OpenAsync(hasScript);
            return firefox;
        }
        catch
        {
            await firefox.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens an address and waits until it is there.</summary>
    public Task GoAsync(Uri address) => SayAsync("browsingContext.navigate", new() { ["context"] = window, ["url"] = address.AbsoluteUri, ["wait"] = "complete" });

    /// <summary>Works something out beside the page, where it is out of the reach of the page and of its switch for script.</summary>
    public async Task<string?> AskAsync(string expression)
    {
        var said = await SayAsync("script.evaluate", new() { ["expression"] = expression, ["target"] = Beside(), ["awaitPromise"] = false });
        return said["result"]?["value"]?.ToString();
    }

    /// <summary>Moves the pointer to an element and presses it.</summary>
    public async Task PressAsync(string element)
    {
        var actions = new JsonArray(
            new JsonObject { ["type"] = "pointerMove", ["x"] = 0, ["y"] = 0, ["origin"] = new JsonObject { ["type"] = "element", ["element"] = await FoundAsync(element) } },
            new JsonObject { ["type"] = "pointerDown", ["button"] = 0 },
            new JsonObject { ["type"] = "pointerUp", ["button"] = 0 });
        await SayAsync("input.performActions", new() { ["context"] = window, ["actions"] = new JsonArray(new JsonObject { ["type"] = "pointer", ["id"] = "mouse", ["actions"] = actions }) });
    }

    /// <summary>Presses keys, one after the other.</summary>
    public Task TypeAsync(string text) => SayAsync("input.performActions", new()
    {
        ["context"] = window,
        ["actions"] = new JsonArray(new JsonObject
        {
            ["type"] = "key",
            ["id"] = "keys",
            ["actions"] = new JsonArray([.. text.SelectMany(letter => new JsonNode[] { new JsonObject { ["type"] = "keyDown", ["value"] = $"{letter}" }, new JsonObject { ["type"] = "keyUp", ["value"] = $"{letter}" } })]),
        }),
    });

    public async ValueTask DisposeAsync()
    {
        line.Dispose();
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        profile.Delete(recursive: true);
    }

    private async Task OpenAsync(bool hasScript)
    {
        await File.WriteAllTextAsync(Path.Combine(profile.FullName, "user.js"), $"""
            user_pref("javascript.enabled", {(hasScript ? "true" : "false")});
            user_pref("app.update.enabled", false);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("browser.shell.checkDefaultBrowser", false);
            """);
        var port = FreePort();
        var start = new ProcessStartInfo(Program, ["--headless", "--no-remote", "--profile", profile.FullName, "--remote-debugging-port", $"{port}"]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["HOME"] = profile.FullName;
        process = Process.Start(start)!;
        var listens = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, said) =>
        {
            if (said.Data?.Contains("listening on", StringComparison.Ordinal) == true)
            {
                listens.TrySetResult();
            }
        };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        await listens.Task.WaitAsync(Patience);
        await line.ConnectAsync(new Uri($"ws://127.0.0.1:{port}/session"), CancellationToken.None);
        await SayAsync("session.new", new() { ["capabilities"] = new JsonObject() });
        window = (await SayAsync("browsingContext.getTree", []))["contexts"]![0]!["context"]!.GetValue<string>();
    }

    private JsonObject Beside() => new() { ["context"] = window, ["sandbox"] = "beside" };

    private async Task<JsonNode> FoundAsync(string element)
    {
        var found = await SayAsync("script.evaluate", new() { ["expression"] = $"(() => {{ const found = {element}; found.scrollIntoView({{ block: 'center' }}); return found; }})()", ["target"] = Beside(), ["awaitPromise"] = false });
        return new JsonObject { ["sharedId"] = found["result"]!["sharedId"]!.GetValue<string>() };
    }

    private async Task<JsonNode> SayAsync(string method, JsonObject parameters)
    {
        var number = ++commands;
        using var patience = new CancellationTokenSource(Patience);
        await line.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["id"] = number, ["method"] = method, ["params"] = parameters }), WebSocketMessageType.Text, true, patience.Token);
        while (true)
        {
            var answer = JsonNode.Parse(await HearAsync(patience.Token))!;
            if (answer["id"]?.GetValue<int>() == number)
            {
                return answer["type"]!.GetValue<string>() == "success" && answer["result"]!["type"]?.GetValue<string>() != "exception" ? answer["result"]! : throw new InvalidOperationException($"Firefox could not do {method}: {answer.ToJsonString()}");
            }
        }
    }

    private async Task<byte[]> HearAsync(CancellationToken stop)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[64 * 1024];
        WebSocketReceiveResult part;
        do
        {
            part = await line.ReceiveAsync(buffer, stop);
            whole.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return whole.ToArray();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
