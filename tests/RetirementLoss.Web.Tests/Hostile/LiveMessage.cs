namespace RetirementLoss.Web.Tests.Hostile;

/// <summary>Messages to a live part that are wrong where a client could not be.</summary>
internal static class LiveMessage
{
    private static readonly string[] Calls =
    [
        "StartCircuit", "ResumeCircuit", "ConnectCircuit", "UpdateRootComponents", "BeginInvokeDotNetFromJS", "EndInvokeJSFromDotNet", "ReceiveByteArray", "ReceiveJSDataChunk", "SendDotNetStreamToJS", "OnRenderCompleted",
        "OnLocationChanged", "OnLocationChanging", "DispatchBrowserEvent", "PauseCircuit", "OnConnectedAsync", "Dispose", Odd.Canary,
    ];

    /// <summary>A call with what nobody should send.</summary>
    public static byte[] Drawn(Random random, IReadOnlyList<string> parts)
    {
        var whole = random.Next(4) switch
        {
            0 => LiveCall.Start([.. parts.Select(part => random.Once(2) ? random.Garbled(part) : part)], "http://localhost/"),
            1 => LiveCall.Start([.. Enumerable.Repeat(random.Of(parts), random.Next(1, 12))], random.Once(2) ? "http://localhost/" : random.Text()),
            _ => LiveCall.Of(random.Of(Calls), [.. Enumerable.Range(0, random.Next(7)).Select(_ => Value(random, parts, 0))]),
        };
        return random.Once(3) ? random.Garbled(whole) : whole;
    }

    private static byte[] Value(Random random, IReadOnlyList<string> parts, int depth) => random.Next(depth > 2 ? 6 : 8) switch
    {
        0 => [0xc0],
        1 => [(byte)random.Next(256)],
        2 => LiveCall.Text(random.Of(parts)),
        3 => [0xd3, .. BitConverter.GetBytes(random.NextInt64())],
        4 => LiveCall.Text($"[{{\"type\":\"server\",\"descriptor\":\"{random.Text()}\"}}]"),
        5 => LiveCall.Text(random.Text()),
        6 => [0x82, .. Value(random, parts, depth + 1), .. Value(random, parts, depth + 1), .. Value(random, parts, depth + 1), .. Value(random, parts, depth + 1)],
        _ => [0xdd, 0x7f, 0xff, 0xff, 0xff],
    };
}
