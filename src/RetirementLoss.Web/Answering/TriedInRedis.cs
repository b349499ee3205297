using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using RetirementLoss.Components.Exploring;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Web.Starting;
using StackExchange.Redis;

namespace RetirementLoss.Web.Answering;

/// <summary>Puts aside what is tried under "What if?", sealed and for minutes, in the Redis that "LiveParts:Redis" names; without that setting nothing is put aside.</summary>
internal sealed class TriedInRedis(IDataProtectionProvider keys, [FromKeyedServices(TriedInRedis.Setting)] SharedRedis redis) : ITriedAnswers
{
    /// <summary>The setting that names the Redis.</summary>
    public const string Setting = "LiveParts:Redis";

    private const int Largest = 64 * 1024;

    private static readonly TimeSpan Minutes = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector seal = keys.CreateProtector("RetirementLoss.Tried.1").ToTimeLimitedDataProtector();

    public TimeSpan PutAsideFor => Minutes;

    /// <summary>Puts aside only where the setting says so.</summary>
    public static void Add(WebApplicationBuilder builder)
    {
        if (SharedRedis.TryAdd(builder, Setting))
        {
            builder.Services.AddSingleton<ITriedAnswers, TriedInRedis>();
        }
    }

    /// <summary>Tells a visit by the cookie of its forms, which is drawn at random and ends with the browser; none where there is none yet, or nothing is put aside.</summary>
    public static string? VisitOf(HttpContext context) =>
        context.RequestServices.GetService<ITriedAnswers>() is not null
        && context.Request.Cookies[context.RequestServices.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie.Name!] is { Length: > 0 } form
            ? HashOf(form)
            : null;

    /// <summary>Forgets what a visit tried.</summary>
    public static Task ForgetAsync(HttpContext context) =>
        VisitOf(context) is { } visit ? context.RequestServices.GetRequiredService<ITriedAnswers>().PutAsideAsync(visit, Answers.None, new Dictionary<string, TriedAnswer>(StringComparer.Ordinal)) : Task.CompletedTask;

    public async Task<IReadOnlyDictionary<string, TriedAnswer>> TakeUpAsync(string visit, Answers kept)
    {
        try
        {
            var put = redis.Store is { } store ? await store.StringGetAsync(PlaceOf(visit)) : default;
            return put.HasValue && Read(seal.Unprotect((byte[])put!)) is { } tried && tried.On == MarkOf(kept) ? tried.Answers : None;
        }
        catch (Exception away) when (IsAway(away) || away is CryptographicException or JsonException)
        {
            return None;
        }
    }

    public async Task PutAsideAsync(string visit, Answers kept, IReadOnlyDictionary<string, TriedAnswer> tried)
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(new Tried(MarkOf(kept), new(tried)));
        try
        {
            if (redis.Store is not { } store)
            {
                return;
            }

            await (tried.Count == 0 || text.Length > Largest
                ? store.KeyDeleteAsync(PlaceOf(visit))
                : store.StringSetAsync(PlaceOf(visit), seal.Protect(text, Minutes), Minutes));
        }
        catch (Exception away) when (IsAway(away))
        {
            // Then a lost server begins it anew.
        }
    }

    private static IReadOnlyDictionary<string, TriedAnswer> None { get; } = new Dictionary<string, TriedAnswer>(StringComparer.Ordinal);

    private static Tried? Read(byte[] text) => JsonSerializer.Deserialize<Tried>(text);

    private static bool IsAway(Exception fault) => fault is RedisException or TimeoutException or ObjectDisposedException;

    private static RedisKey PlaceOf(string visit) => $"RetirementLoss.Tried:{visit}";

    private static string MarkOf(Answers kept) =>
        HashOf(string.Join('\n', kept.Tokens.OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => $"{answer.Key} {answer.Value}")));

    private static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>What is put aside of a visit.</summary>
    /// <param name="On">The mark of the answers on top of which it was tried.</param>
    /// <param name="Answers">What was tried.</param>
    private sealed record Tried(string On, Dictionary<string, TriedAnswer> Answers);
}
