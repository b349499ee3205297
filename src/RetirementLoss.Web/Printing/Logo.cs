using System.Buffers.Binary;

namespace RetirementLoss.Web.Printing;

/// <summary>The logo of a firm, as the page of the memo sends it: a PNG, small enough to be drawn by anybody's order.</summary>
internal sealed record Logo(byte[] Png)
{
    /// <summary>It is no wider and no higher, in dots; the page draws it smaller before it is sent.</summary>
    public const int MostDots = 1200;

    private const string Head = "data:image/png;base64,";

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads what was sent; true with no logo where none was.</summary>
    public static bool TryRead(string? sent, out Logo? logo)
    {
        logo = null;
        if (string.IsNullOrEmpty(sent))
        {
            return true;
        }

        var bytes = new byte[sent.Length];
        if (!sent.StartsWith(Head, StringComparison.Ordinal) || !Convert.TryFromBase64Chars(sent.AsSpan(Head.Length), bytes, out var length) || !IsSmallPng(bytes.AsSpan(0, length)))
        {
            return false;
        }

        logo = new(bytes[..length]);
        return true;
    }

    // The first part of a PNG tells its width and height; a few bytes of picture could otherwise ask for all the memory there is.
    private static bool IsSmallPng(ReadOnlySpan<byte> picture) =>
        picture.Length > 24 && picture.StartsWith(Signature) && picture[12..16].SequenceEqual("IHDR"u8)
        && BinaryPrimitives.ReadUInt32BigEndian(picture[16..]) is > 0 and <= MostDots
        && BinaryPrimitives.ReadUInt32BigEndian(picture[20..]) is > 0 and <= MostDots;
}
