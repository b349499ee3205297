namespace RetirementLoss.Web.Security;

/// <summary>The headers that tell browsers what these pages may do, which is little.</summary>
public static class SafeHeaders
{
    // 'self' covers the same-origin web socket too. base-uri cannot be 'none': Blazor needs its <base>.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    private const string Refused = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    /// <summary>Adds them to every response; nothing but files may be stored, and a form that worked leads on with 303.</summary>
    public static void UseSafeHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.Use((context, next) =>
        {
            context.Response.OnStarting(static state =>
            {
                Add((HttpContext)state);
                return Task.CompletedTask;
            }, context);
            return next(context);
        });
    }

    private static void Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Refused;
        if (!IsFile(context))
        {
            headers.CacheControl = "no-store";
        }

        // A page that leads on before it draws the form that was sent has said where to go, yet the framework calls the form unknown.
        var leadsOn = context.Response.StatusCode == StatusCodes.Status302Found || (context.Response.StatusCode == StatusCodes.Status400BadRequest && headers.Location.Count > 0);
        if (leadsOn && HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
        }
    }

    private static bool IsFile(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null;
}
