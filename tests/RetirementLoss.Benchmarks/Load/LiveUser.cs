using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using RetirementLoss.Web.Tests.Hostile;

namespace RetirementLoss.Benchmarks.Load;

/// <summary>Somebody who reads a result with its live parts open, and stays.</summary>
internal static class LiveUser
{
    /// <summary>Opens the live parts of a result, which is the step that is measured, and holds them until it is told to end.</summary>
    public static async Task StayAsync(Uri address, int number, int all, ConcurrentBag<double> steps, ConcurrentQueue<string> failed, CancellationToken end)
    {
        try
        {
            // They come one after the other within the first half minute.
            await Task.Delay(30_000 * number / all, end);
            using var client = Walker.NewClient(address);
            await Walker.TellAsync(client, [], () => Task.CompletedTask, end);
            var html = await client.GetStringAsync(new Uri("/check/result", UriKind.Relative), end);
            var parts = html.Split("<!--Blazor:").Skip(1).Select(part => part.Split("-->")[0]).Where(part => part.Contains("descriptor", StringComparison.Ordinal)).ToList();
            using var socket = new ClientWebSocket();
            await socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/_blazor" }.Uri, end);
            var took = Stopwatch.StartNew();
            await socket.SendAsync(LiveCall.Hello, WebSocketMessageType.Binary, true, end);
            await socket.SendAsync(LiveCall.Start(parts, address.ToString()), WebSocketMessageType.Binary, true, end);
            var (buffer, isShown) = (new byte[64 * 1024], false);
            while (socket.State == WebSocketState.Open)
            {
                var part = await socket.ReceiveAsync(buffer, end);
                if (!isShown && Encoding.Latin1.GetString(buffer, 0, part.Count).Contains("JS.RenderBatch", StringComparison.Ordinal))
                {
                    steps.Add(took.Elapsed.TotalMilliseconds);
                    isShown = true;
                }
            }

            failed.Enqueue("The server ended a live part.");
        }
        catch (OperationCanceledException)
        {
            // The minute is over.
        }
        catch (Exception fault) when (fault is HttpRequestException or InvalidOperationException or IOException or WebSocketException)
        {
            failed.Enqueue(fault.Message);
        }
    }
}
