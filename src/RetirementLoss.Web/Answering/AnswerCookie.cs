using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>Keeps the answers of a visit in one sealed cookie of the visitor; the server stores nothing.</summary>
public sealed class AnswerCookie(IDataProtectionProvider keys, TimeProvider clock, IOptions<AnswerOptions> options)
{
    /// <summary>The name over plain http, as on a developer's own machine.</summary>
    public const string PlainName = "answers";

    /// <summary>The name over https; browsers take such a name only from this host and only when it is secure.</summary>
    public const string SecureName = "__Host-answers";

    // Sealed again at most this often on pages that only read, so that a page loading slowly in one tab
    // is unlikely to write old answers over new ones of another tab.
    private static readonly TimeSpan TouchEvery = TimeSpan.FromMinutes(2);

    private static readonly Dictionary<string, Question> Known = Checker.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    // Splits what is too long for one cookie into several.
    private readonly ChunkingCookieManager cookies = new();
    private readonly IDataProtector seal = keys.CreateProtector("RetirementLoss.Answers.1");
    private readonly TimeSpan idle = TimeSpan.FromMinutes(options.Value.IdleMinutes);

    /// <summary>Reads the answers that came with the request, and keeps them alive when the visit is.</summary>
    public OpenedAnswers Open(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (cookies.GetRequestCookie(context, NameFor(context)) is not { Length: > 0 } text)
        {
            return new(CookieState.None, Answers.None);
        }

        if (Unseal(text) is not { } sheet)
        {
            return new(CookieState.Unreadable, Answers.None);
        }

        var age = clock.GetUtcNow() - sheet.Touched;
        if (age > idle)
        {
            return new(CookieState.Expired, Answers.None);
        }

        if (age > TouchEvery || age > idle / 4)
        {
            Keep(context, sheet.Answers);
        }

        return new(CookieState.Live, sheet.Answers);
    }

    /// <summary>Sends the answers back to the visitor, sealed, with the time.</summary>
    public void Keep(HttpContext context, Answers answers)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answers);
        var text = new StringBuilder().Append(clock.GetUtcNow().ToUnixTimeSeconds());
        foreach (var (id, token) in answers.Tokens)
        {
            text.Append('\n').Append(id).Append('=').Append(token);
        }

        var sealedText = Base64Url.EncodeToString(seal.Protect(Encoding.UTF8.GetBytes(text.ToString())));
        cookies.AppendResponseCookie(context, NameFor(context), sealedText, For(context));
    }

    /// <summary>Forgets the answers.</summary>
    public void Clear(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        cookies.DeleteCookie(context, NameFor(context), For(context));
    }

    private static string NameFor(HttpContext context) => context.Request.IsHttps ? SecureName : PlainName;

    // No lifetime: the browser drops it when it closes.
    private static CookieOptions For(HttpContext context) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        IsEssential = true,
    };

    private (DateTimeOffset Touched, Answers Answers)? Unseal(string text)
    {
        try
        {
            var lines = Encoding.UTF8.GetString(seal.Unprotect(Base64Url.DecodeFromChars(text))).Split('\n');
            return (DateTimeOffset.FromUnixTimeSeconds(long.Parse(lines[0])), Answers.Of(lines.Skip(1).Select(Read).OfType<KeyValuePair<string, string>>()));
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException)
        {
            // Tampered with, or sealed with a key that is gone. Nothing of it may be logged.
            return null;
        }
    }

    // Written by an older edition of the rules perhaps: what today's questions would refuse is dropped and asked again.
    private static KeyValuePair<string, string>? Read(string line)
    {
        var at = line.IndexOf('=', StringComparison.Ordinal);
        return at > 0 && Known.TryGetValue(line[..at], out var question) && question.Parse(line[(at + 1)..]).Token is { } token
            ? new(question.Id, token)
            : null;
    }
}
