using System.Text;
using System.Text.RegularExpressions;

namespace RetirementLoss.Web.Tests.Hostile;

/// <summary>Calls to a live part, written byte by byte as its protocol wants them.</summary>
internal static partial class LiveCall
{
    /// <summary>What opens a connection.</summary>
    public static byte[] Hello => Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e");

    /// <summary>A call that begins the live parts of a page.</summary>
    public static byte[] Start(IReadOnlyList<string> parts, string address) => Of("StartCircuit", Text(address), Text($"{address}check/result"), Text($"[{string.Join(',', parts.Select((part, place) => Sequence().Replace(part, $"\"sequence\":{place}")))}]"), Text(""));

    /// <summary>A call of any name: [1, {}, "0", target, [arguments], []], with its length before it.</summary>
    public static byte[] Of(string target, params byte[][] arguments)
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

    /// <summary>A text as an argument.</summary>
    public static byte[] Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return [0xda, (byte)(bytes.Length >> 8), (byte)bytes.Length, .. bytes];
    }

    [GeneratedRegex("\"sequence\":\\d+")]
    private static partial Regex Sequence();
}
