namespace RetirementLoss.Web.Security;

/// <summary>Pages of other sites that may call the API from a browser: none, but for the origins that "Cors:Origins" names.</summary>
internal static class OtherOrigins
{
    private const string Setting = "Cors:Origins";

    /// <summary>Lets the named origins call the API; without any nothing is added.</summary>
    public static void AddOtherOrigins(this WebApplicationBuilder builder)
    {
        if (Named(builder.Configuration) is { Length: > 0 } origins)
        {
            builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.WithOrigins(origins).WithMethods(HttpMethods.Get, HttpMethods.Post).AllowAnyHeader()));
        }
    }

    /// <summary>Answers the questions that browsers ask first, for the API and for assistants.</summary>
    public static void UseOtherOrigins(this WebApplication app)
    {
        if (Named(app.Configuration).Length == 0)
        {
            return;
        }

        app.UseWhen(
            context => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || context.Request.Path.StartsWithSegments("/mcp", StringComparison.OrdinalIgnoreCase),
            branch => branch.UseCors());
    }

    /// <summary>Whether a request comes from a program, from this site, or from an origin that is named.</summary>
    public static bool MayAsk(HttpContext context) =>
        context.Request.Headers.Origin.ToString() is not { Length: > 0 } origin
        || OfThisSite(context.Request, origin)
        || Named(context.RequestServices.GetRequiredService<IConfiguration>()).Contains(origin, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an origin is this site.</summary>
    public static bool OfThisSite(HttpRequest request, string origin)
    {
        return Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Scheme == request.Scheme && from.Authority == new Uri($"{request.Scheme}://{request.Host.Value}/").Authority;
    }

    private static string[] Named(IConfiguration settings) =>
        (settings[Setting] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
