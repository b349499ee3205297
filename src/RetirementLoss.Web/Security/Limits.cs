using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using RetirementLoss.Web.Endpoints;
using RetirementLoss.Web.Starting;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Security;

/// <summary>How much one visitor may send.</summary>
public static class Limits
{
    /// <summary>The largest body that is read, of a page or of the API; the forms send a few hundred bytes.</summary>
    public const int LargestBody = 64 * 1024;

    /// <summary>The type of a refusal that is a sentence and no page.</summary>
    internal const string PlainWords = "text/plain; charset=utf-8";

    /// <summary>Light requests a minute from one address, for pages, programs and PDFs each; a heavier one counts as several (<see cref="Weight"/>), and 0 is no limit.</summary>
    public static int RequestsAMinute(IConfiguration settings) => settings.GetValue("Limits:RequestsAMinute", 6000);

    /// <summary>Batches a minute from one address: a batch is many checks, so fewer of them are many. Whoever sets no limit for requests has none here.</summary>
    public static int BatchesAMinute(IConfiguration settings) => RequestsAMinute(settings) > 0 ? settings.GetValue("Limits:BatchesAMinute", 60) : 0;

    /// <summary>Limits forms, and what one address asks for in a minute ("Limits:RequestsAMinute", 0 for no limit).</summary>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            HeadLimits.ReadFurther(kestrel.Limits);
            // Of the server and not of the endpoints: a form is read before its endpoint could say how much it takes.
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            // The basis worksheet sends four fields a row.
            form.ValueCountLimit = 256;
            form.KeyLengthLimit = 128;
            form.ValueLengthLimit = 16 * 1024;
            // What is typed is never written to a disk, not even for a moment.
            form.MemoryBufferThreshold = 2 * LargestBody;
        });
        builder.Services.AddSingleton<LiveParts>();
        builder.Services.AddSingleton<ApiKeys>();
        SharedRedis.TryAdd(builder, SenderLimits.Redis);
        builder.Services.AddSingleton<SenderLimits>();
        builder.Services.AddSingleton<LivePartWeight>();
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = async (rejected, stop) =>
            {
                if (KindOf(rejected.HttpContext.Request.Path) == "api")
                {
                    await TooMuch(rejected.HttpContext, rejected.Lease).ExecuteAsync(rejected.HttpContext);
                    return;
                }

                rejected.HttpContext.Response.Headers.RetryAfter = SecondsUntilMore(rejected.Lease);
                rejected.HttpContext.Response.ContentType = PlainWords;
                await rejected.HttpContext.Response.WriteAsync("Too many requests came from your address. Wait a minute and go on; your answers are still there.", stop);
            };
        });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<SenderLimits>((limiter, senders) => limiter.GlobalLimiter = senders);
    }

    /// <summary>The refusal of a program that asks for more than its bucket has left.</summary>
    internal static IResult TooMuch(HttpContext context, RateLimitLease refused)
    {
        context.Response.Headers.RetryAfter = SecondsUntilMore(refused);
        return Refusal.OfManyRequests().ToResult();
    }

    /// <summary>Whether a program may send its key there; a page takes none.</summary>
    internal static bool TakesKey(HttpContext context) => KindOf(context.Request.Path) == "api" || KindOf(context) == "batch";

    /// <summary>What a request asks for: "page", "api", "batch", "pdf" or "live".</summary>
    internal static string KindOf(HttpContext context)
    {
        var told = context.GetEndpoint()?.Metadata;
        return told?.GetMetadata<IsBatch>() is not null ? "batch"
            : told?.GetMetadata<WeighsAttribute>() is { MayBePdf: true } weighs && (weighs.Weight == Weight.Pdf || PdfOfAReport.IsWanted(context.Request)) ? "pdf"
            : KindOf(context.Request.Path);
    }

    // Each kind has its own count, so that a program cannot use up what the pages of the same house need.
    private static string KindOf(PathString address) => address switch
    {
        var path when path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) => "api",
        // An assistant is a program that asks the same.
        var path when path.StartsWithSegments("/mcp", StringComparison.OrdinalIgnoreCase) => "api",
        var path when path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase) => "live",
        _ => "page",
    };

    private static string SecondsUntilMore(RateLimitLease refused) =>
        Math.Max(1, Math.Ceiling(refused.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait.TotalSeconds : 60)).ToString("0", CultureInfo.InvariantCulture);
}
