using System.Net.WebSockets;
using System.Text;

namespace RetirementLoss.Web.Tests.Hostile;

/// <summary>An open line to a live part, and what came over it.</summary>
internal sealed class LiveLine : IDisposable
{
    private readonly StringBuilder heard = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
    private readonly WebSocket socket;
    private readonly Task hearing;

    private LiveLine(WebSocket socket)
    {
        this.socket = socket;
        hearing = HearAsync();
    }

    /// <summary>What came so far.</summary>
    public string Heard
    {
        get
        {
            lock (heard)
            {
                return heard.ToString();
            }
        }
    }

    /// <summary>Whether more can be sent.</summary>
    public bool IsOpen => socket.State == WebSocketState.Open;

    /// <summary>Opens one.</summary>
    public static async Task<LiveLine> OpenAsync(Func<CancellationToken, Task<WebSocket>> connect) => new(await connect(CancellationToken.None));

    /// <summary>Sends bytes; nothing happens when the other side has ended it.</summary>
    public async Task SayAsync(byte[] bytes, WebSocketMessageType type = WebSocketMessageType.Binary, bool isWhole = true)
    {
        try
        {
            await socket.SendAsync(bytes, type, isWhole, patience.Token);
        }
        catch (Exception closed) when (IsClosing(closed))
        {
            // It is over; that is an answer too.
        }
    }

    /// <summary>Waits until more than so many characters came, or the other side ended it, or a while passed.</summary>
    public async Task UntilMoreThanAsync(int length, int milliseconds)
    {
        for (var waited = 0; waited < milliseconds && Heard.Length <= length && IsOpen; waited += 5)
        {
            await Task.Delay(5);
        }
    }

    /// <summary>Ends it as a lost line would, and hands back all that came.</summary>
    public async Task<string> EndAsync()
    {
        socket.Abort();
        await hearing;
        return Heard;
    }

    public void Dispose()
    {
        socket.Dispose();
        patience.Dispose();
    }

    private static bool IsClosing(Exception fault) => fault is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException;

    private async Task HearAsync()
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (IsOpen && await socket.ReceiveAsync(buffer, patience.Token) is { MessageType: not WebSocketMessageType.Close } part)
            {
                lock (heard)
                {
                    heard.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
                }
            }
        }
        catch (Exception closed) when (IsClosing(closed))
        {
            // One side ended it.
        }
    }
}
