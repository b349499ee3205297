using System.Text;

namespace RetirementLoss.Web.Tests.Hostile;

/// <summary>Draws what nobody should send, each with a word by which it can be found again.</summary>
internal static class Odd
{
    /// <summary>The word; unlikely enough to be found only where it was sent.</summary>
    public const string Canary = "canary7f3a91";

    /// <summary>An element that must never come back as one.</summary>
    public const string Markup = $"<{Canary}";

    private static readonly string[] Texts =
    [
        "", " ", "0", "-1", "1e9", "1e400", "NaN", "null", "true", "unknown", "?", "9999-12-31", "0001-01-01", "2/30/2017", "2017", "2010", "2027", "99999999999999999999999999999", "999999999.99", "$1,000.005",
        "\0", "\u202E177", "\uFFFD", "\uFF11\uFF12", "\u0967", "\uD800", "a\r\nSet-Cookie: x=1", "../../../../etc/passwd", "%00", "%2e%2e%2f", "%", "%zz", "{0}", "{{", "${jndi:ldap://x}", "'; drop table answers;--",
        "=cmd|' /C calc'!A0", "javascript:alert(1)", "//elsewhere.example", "\\\\elsewhere.example", "http://elsewhere.example/", "[]", "{}", "[[[[", "{\"a\":", "~", "year~", "roth-ira", "paid-out", "yes", "no", "en-US,es;q=0.5", "*/*",
    ];

    /// <summary>One of these.</summary>
    public static T Of<T>(this Random random, IReadOnlyList<T> all) => all[random.Next(all.Count)];

    /// <summary>Whether it is one time in so many.</summary>
    public static bool Once(this Random random, int inSoMany) => random.Next(inSoMany) == 0;

    /// <summary>A text that no form, file or program should send.</summary>
    public static string Text(this Random random) => random.Next(8) switch
    {
        0 => $"{Canary}{random.Of(Texts)}",
        1 => $"{random.Of(Texts)}{Canary}",
        2 => $"\">{Markup} onload=x>",
        3 => $"{Canary}{new string('9', random.Next(1, 3000))}",
        4 => Noise(random, random.Next(40)),
        _ => random.Of(Texts),
    };

    /// <summary>A text for a header: one line, and nothing that a server would not hand on.</summary>
    public static string HeaderText(this Random random) => string.Concat(random.Text().Where(letter => letter is >= ' ' and < '\u007f'));

    /// <summary>Any characters.</summary>
    public static string Noise(this Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)(random.Once(8) ? random.Next(1, 0xffff) : random.Next(1, 0x7f))));

    /// <summary>The bytes with some of them changed, gone, doubled or put in.</summary>
    public static byte[] Garbled(this Random random, byte[] bytes)
    {
        var garbled = bytes.ToList();
        for (var times = random.Next(1, 6); times > 0 && garbled.Count > 0; times--)
        {
            var place = random.Next(garbled.Count);
            switch (random.Next(6))
            {
                case 0:
                    garbled[place] = (byte)random.Next(256);
                    break;
                case 1:
                    garbled.RemoveRange(place, Math.Min(random.Next(1, 9), garbled.Count - place));
                    break;
                case 2:
                    garbled.InsertRange(place, garbled.GetRange(place, Math.Min(random.Next(1, 33), garbled.Count - place)));
                    break;
                case 3:
                    garbled.RemoveRange(place, garbled.Count - place);
                    break;
                case 4:
                    garbled.InsertRange(place, Encoding.UTF8.GetBytes(random.Text()));
                    break;
                default:
                    garbled[place] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return [.. garbled];
    }

    /// <summary>The text with some of its bytes changed, gone, doubled or put in.</summary>
    public static string Garbled(this Random random, string text) => Encoding.Latin1.GetString(random.Garbled(Encoding.Latin1.GetBytes(text)));
}
