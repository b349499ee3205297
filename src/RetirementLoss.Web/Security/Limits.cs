using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;

namespace RetirementLoss.Web.Security;

/// <summary>How much one visitor may send.</summary>
public static class Limits
{
    /// <summary>The largest body a page takes; its forms send a few hundred bytes.</summary>
    public const int PageBody = 64 * 1024;

    /// <summary>Limits forms, and requests a minute from one address ("Limits:RequestsAMinute", 0 for none).</summary>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        var aMinute = builder.Configuration.GetValue("Limits:RequestsAMinute", 6000);

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.Configure<FormOptions>(form =>
        {
            // The basis worksheet sends four fields a row.
            form.ValueCountLimit = 256;
            form.KeyLengthLimit = 128;
            form.ValueLengthLimit = 16 * 1024;
        });
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = async (rejected, stop) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                await rejected.HttpContext.Response.WriteAsync("Too many requests came from your address. Wait a minute and go on; your answers are still there.", stop);
            };
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => aMinute > 0 && Counts(context) ? AMinute(context, aMinute) : RateLimitPartition.GetNoLimiter(""));
        });
    }

    // The hub's handshake is many requests in a row, and files cost nothing.
    private static bool Counts(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal)
        && context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null;

    private static RateLimitPartition<string> AMinute(HttpContext context, int permits)
    {
        var kind = context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) ? "api" : "page";
        return RateLimitPartition.GetSlidingWindowLimiter($"{kind} {context.Connection.RemoteIpAddress}", _ => new()
        {
            PermitLimit = permits,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        });
    }
}
