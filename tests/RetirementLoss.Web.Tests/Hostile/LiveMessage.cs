using System.Text;
using System.Text.RegularExpressions;

namespace RetirementLoss.Web.Tests.Hostile;

/// <summary>Messages to a live part, written byte by byte as its protocol wants them, so that they can be wrong where a client could not be.</summary>
internal static partial class LiveMessage
{
    /// <summary>What opens a connection.</summary>
    public static byte[] Hello => Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e");

    private static readonly string[] Calls =
    [
        "StartCircuit", "ResumeCircuit", "ConnectCircuit", "UpdateRootComponents", "BeginInvokeDotNetFromJS", "EndInvokeJSFromDotNet", "ReceiveByteArray", "ReceiveJSDataChunk", "SendDotNetStreamToJS", "OnRenderCompleted",
        "OnLocationChanged", "OnLocationChanging", "DispatchBrowserEvent", "PauseCircuit", "OnConnectedAsync", "Dispose", Odd.Canary,
    ];

    /// <summary>A call that begins a live part of the page.</summary>
    public static byte[] Start(IReadOnlyList<string> parts, string address) => Call("StartCircuit", Text(address), Text($"{address}check/result"), Text($"[{string.Join(',', parts.Select((part, place) => Sequence().Replace(part, $"\"sequence\":{place}")))}]"), Text(""));

    /// <summary>A call with what nobody should send.</summary>
    public static byte[] Drawn(Random random, IReadOnlyList<string> parts)
    {
        var whole = random.Next(4) switch
        {
            0 => Start([.. parts.Select(part => random.Once(2) ? random.Garbled(part) : part)], "http://localhost/"),
            1 => Start([.. Enumerable.Repeat(random.Of(parts), random.Next(1, 12))], random.Once(2) ? "http://localhost/" : random.Text()),
            _ => Call(random.Of(Calls), [.. Enumerable.Range(0, random.Next(7)).Select(_ => Value(random, parts, 0))]),
        };
        return random.Once(3) ? random.Garbled(whole) : whole;
    }

    private static byte[] Value(Random random, IReadOnlyList<string> parts, int depth) => random.Next(depth > 2 ? 6 : 8) switch
    {
        0 => [0xc0],
        1 => [(byte)random.Next(256)],
        2 => Text(random.Of(parts)),
        3 => [0xd3, .. BitConverter.GetBytes(random.NextInt64())],
        4 => Text($"[{{\"type\":\"server\",\"descriptor\":\"{random.Text()}\"}}]"),
        5 => Text(random.Text()),
        6 => [0x82, .. Value(random, parts, depth + 1), .. Value(random, parts, depth + 1), .. Value(random, parts, depth + 1), .. Value(random, parts, depth + 1)],
        _ => [0xdd, 0x7f, 0xff, 0xff, 0xff],
    };

    // [1, {}, "0", target, [arguments], []], with its length before it.
    private static byte[] Call(string target, params byte[][] arguments)
    {
        byte[] call = [0x96, 0x01, 0x80, .. Text("0"), .. Text(target), (byte)(0x90 | arguments.Length), .. arguments.SelectMany(argument => argument), 0x90];
        var length = new List<byte>();
        for (var left = call.Length; ;)
        {
            length.Add((byte)((left & 0x7f) | (left > 0x7f ? 0x80 : 0)));
            if ((left >>= 7) == 0)
            {
                return [.. length, .. call];
            }
        }
    }

    private static byte[] Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return [0xda, (byte)(bytes.Length >> 8), (byte)bytes.Length, .. bytes];
    }

    [GeneratedRegex("\"sequence\":\\d+")]
    private static partial Regex Sequence();
}
