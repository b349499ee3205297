using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using RetirementLoss.Web.Starting;

namespace RetirementLoss.Web.Pages;

/// <summary>Pages that say the same to everyone: made once, sent compressed, and kept in memory until the server stops.</summary>
/// <remarks>
/// A page says so itself, with an attribute. It may hold no answer, no form token and no live part: it is sent to the next visitor as it is, and where a page
/// repeats a secret beside what a visitor sent, the size of what is compressed tells of it. Browsers keep none of them.
/// </remarks>
internal sealed class KeptPages(IResponseCompressionProvider compression, TimeProvider clock) : IOutputCachePolicy
{
    /// <summary>The name by which a page asks to be kept.</summary>
    public const string Policy = "the same to everyone";

    // All pages to read, packed and plain, need a third of it; the rest is for addresses with other ways to write the same.
    private const long MostBytes = 32 * 1024 * 1024;

    /// <summary>Makes room for them.</summary>
    public static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<KeptPages>();
        builder.Services.AddOutputCache(kept => kept.SizeLimit = MostBytes);
        builder.Services.AddOptions<OutputCacheOptions>().Configure<KeptPages>((kept, policy) => kept.AddPolicy(Policy, policy));
    }

    /// <summary>Whether the page at hand is one of them.</summary>
    public static bool IsOne(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<OutputCacheAttribute>()?.PolicyName == Policy;

    /// <summary>What the page at an address differs by, and nothing that the sender can choose without end.</summary>
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        context.EnableOutputCaching = true;
        // A search is another page for each word. Addresses have one way to be written; others are answered, and not kept.
        context.AllowCacheLookup = context.AllowCacheStorage = HttpMethods.IsGet(request.Method) && !request.QueryString.HasValue && IsPlain(request.Path.Value!);
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.QueryKeys = StringValues.Empty;
        context.CacheVaryByRules.VaryByValues["language"] = Catalogue.CurrentLanguage;
        context.CacheVaryByRules.VaryByValues["packed"] = compression.GetCompressionProvider(context.HttpContext)?.EncodingName ?? "";
        context.CacheVaryByRules.VaryByValues["stale"] = FreshLaw.IsOver(clock) ? "yes" : "";
        return ValueTask.CompletedTask;
    }

    /// <summary>A page that was kept is sent as it is.</summary>
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <summary>A page that was not found is not kept, nor one with a cookie.</summary>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }

    private static bool IsPlain(string path) => !path.EndsWith('/') && !path.Any(char.IsAsciiLetterUpper);
}
