using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Security;

/// <summary>How much one visitor may send.</summary>
public static class Limits
{
    /// <summary>The largest body that is read, of a page or of the API; the forms send a few hundred bytes.</summary>
    public const int LargestBody = 64 * 1024;

    /// <summary>Requests a minute from one address, for pages and for the API each; 0 for no limit.</summary>
    public static int RequestsAMinute(IConfiguration settings) => settings.GetValue("Limits:RequestsAMinute", 6000);

    /// <summary>Batches a minute from one address: a batch is many checks, so fewer of them are many. Whoever sets no limit for requests has none here.</summary>
    public static int BatchesAMinute(IConfiguration settings) => RequestsAMinute(settings) > 0 ? settings.GetValue("Limits:BatchesAMinute", 60) : 0;

    /// <summary>Limits forms, and requests a minute from one address ("Limits:RequestsAMinute", 0 for none).</summary>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        var (aMinute, batchesAMinute) = (RequestsAMinute(builder.Configuration), BatchesAMinute(builder.Configuration));

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
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
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = async (rejected, stop) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                if (KindOf(rejected.HttpContext.Request.Path) == "api")
                {
                    await Refusal.OfManyRequests().ToResult().ExecuteAsync(rejected.HttpContext);
                    return;
                }

                await rejected.HttpContext.Response.WriteAsync("Too many requests came from your address. Wait a minute and go on; your answers are still there.", stop);
            };
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                (KindOf(context) == "batch" ? batchesAMinute : aMinute) is > 0 and var permits && Counts(context) ? AMinute(context, permits) : RateLimitPartition.GetNoLimiter(""));
        });
    }

    // Files cost nothing, and those who watch the health of the app must always hear of it.
    private static bool Counts(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<DisableRateLimitingAttribute>() is null
        && context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null;

    /// <summary>What a request asks for: "page", "api", "batch" or "live".</summary>
    internal static string KindOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<IsBatch>() is null ? KindOf(context.Request.Path) : "batch";

    // Each kind has its own count, so that a program cannot use up what the pages of the same house need.
    private static string KindOf(PathString address) => address switch
    {
        var path when path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) => "api",
        // An assistant is a program that asks the same.
        var path when path.StartsWithSegments("/mcp", StringComparison.OrdinalIgnoreCase) => "api",
        var path when path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase) => "live",
        _ => "page",
    };

    private static RateLimitPartition<string> AMinute(HttpContext context, int permits)
    {
        return RateLimitPartition.GetSlidingWindowLimiter($"{KindOf(context)} {Sender.Of(context)}", _ => new()
        {
            PermitLimit = permits,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        });
    }
}
