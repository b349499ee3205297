using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace RetirementLoss.Web.Answering;

/// <summary>Keeps a text of the visit sealed in the visitor's own browser, for an idle while; the server stores nothing.</summary>
internal sealed class SealedCookie(string name, IDataProtector seal, TimeProvider clock, TimeSpan idle, TimeSpan greatest)
{
    // Sealed again at most this often on pages that only read, so that a page loading slowly in one tab
    // is unlikely to write old text over new text of another tab.
    private static readonly TimeSpan TouchEvery = TimeSpan.FromMinutes(2);

    // Stands before what is packed; no text begins with it.
    private const byte IsPacked = 0;

    // The step above the quality packs a tenth smaller and takes fifty times as long, two milliseconds for each page; the window holds more than any visit.
    private const int Quality = 9;
    private const int Window = 16;

    // By it a request keeps what it brought: unsealed once, however many ask for it.
    private readonly object brought = new();

    // Splits what is too long for one cookie into several.
    private readonly ChunkingCookieManager cookies = new();

    /// <summary>Reads the text that came with the request, and keeps it alive when the visit is; "read" may turn it down.</summary>
    public (CookieState State, T? Content) Open<T>(HttpContext context, Func<string, T> read, Func<T, string> write)
        where T : class
    {
        if (cookies.GetRequestCookie(context, NameFor(context)) is not { Length: > 0 } text)
        {
            return (CookieState.None, null);
        }

        if (UnsealOnce(context, text) is not { } found)
        {
            return (CookieState.Unreadable, null);
        }

        var age = clock.GetUtcNow() - found.Touched;
        if (IsOver(found))
        {
            return (CookieState.Expired, null);
        }

        var content = (T)(found.Content ??= read(found.Text));
        // What was sent already is newer, and is sent once.
        if ((age > TouchEvery || age > idle / 4) && !context.Items.ContainsKey(this))
        {
            Keep(context, write(content));
        }

        return (CookieState.Live, content);
    }

    /// <summary>Sends the text to the visitor, sealed, with the time.</summary>
    public void Keep(HttpContext context, string text)
    {
        var now = clock.GetUtcNow();
        var begun = cookies.GetRequestCookie(context, NameFor(context)) is { Length: > 0 } before && UnsealOnce(context, before) is { } found && !IsOver(found) ? found.Begun : now;
        var stamped = $"{now.ToUnixTimeSeconds()} {begun.ToUnixTimeSeconds()}\n{text}";
        context.Items[this] = true;
        TakeBack(context);
        cookies.AppendResponseCookie(context, NameFor(context), Base64Url.EncodeToString(seal.Protect(Packed(stamped))), For(context));
    }

    /// <summary>Forgets the text.</summary>
    public void Clear(HttpContext context)
    {
        context.Items[this] = true;
        TakeBack(context);
        cookies.DeleteCookie(context, NameFor(context), For(context));
    }

    // Sent twice in one answer it would only make its head longer, and some servers take little.
    private void TakeBack(HttpContext context)
    {
        var sent = NameFor(context);
        context.Response.Headers.SetCookie = new([.. context.Response.Headers.SetCookie.Where(set => set is not null && !IsOfThis(set))]);

        bool IsOfThis(string set) => set.StartsWith($"{sent}=", StringComparison.Ordinal) || (set.StartsWith($"{sent}C", StringComparison.Ordinal) && char.IsAsciiDigit(set[sent.Length + 1]));
    }

    // Browsers take a name with this prefix only from this host, and only when it is secure.
    private string NameFor(HttpContext context) => context.Request.IsHttps ? $"__Host-{name}" : name;

    // No lifetime: the browser drops it when it closes.
    private static CookieOptions For(HttpContext context) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        IsEssential = true,
    };

    // Whoever keeps a visit alive, or a copy of its cookie, can do so for a day at most.
    private bool IsOver(Unsealed found) => clock.GetUtcNow() - found.Touched > idle || clock.GetUtcNow() - found.Begun > greatest;

    private Unsealed? UnsealOnce(HttpContext context, string text)
    {
        if (context.Items.TryGetValue(brought, out var before) && before is (string of, Unsealed found) && of == text)
        {
            return found;
        }

        var unsealed = Unseal(text);
        context.Items[brought] = (text, unsealed);
        return unsealed;
    }

    private Unsealed? Unseal(string text)
    {
        try
        {
            var stamped = Unpacked(seal.Unprotect(Base64Url.DecodeFromChars(text)));
            var end = stamped.IndexOf('\n', StringComparison.Ordinal);
            // An older version wrote one time only.
            var times = (end < 0 ? stamped : stamped[..end]).Split(' ');
            return new(DateTimeOffset.FromUnixTimeSeconds(long.Parse(times[0])), DateTimeOffset.FromUnixTimeSeconds(long.Parse(times[^1])), end < 0 ? "" : stamped[(end + 1)..]);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException or InvalidDataException or OverflowException or ArgumentOutOfRangeException)
        {
            // Tampered with, or sealed with a key that is gone. Nothing of it may be logged.
            return null;
        }
    }

    // Made small first: ten accounts have to fit into the header of a request. What is packed is the visitor's own and nothing that a stranger can add to.
    private static byte[] Packed(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var packed = new byte[1 + BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        packed[0] = IsPacked;
        return BrotliEncoder.TryCompress(bytes, packed.AsSpan(1), out var length, Quality, Window) ? packed[..(1 + length)] : throw new InvalidOperationException("The text did not fit where it must fit.");
    }

    // An older version wrote the text as it is, which begins with the time.
    private static string Unpacked(byte[] sealedText)
    {
        if (sealedText is not [IsPacked, ..])
        {
            return Encoding.UTF8.GetString(sealedText);
        }

        using var press = new BrotliStream(new MemoryStream(sealedText, 1, sealedText.Length - 1), CompressionMode.Decompress);
        using var text = new StreamReader(press, Encoding.UTF8);
        return text.ReadToEnd();
    }

    // What a cookie held, and what was read out of its text; the text and what comes of it do not change.
    private sealed record Unsealed(DateTimeOffset Touched, DateTimeOffset Begun, string Text)
    {
        public object? Content { get; set; }
    }
}
