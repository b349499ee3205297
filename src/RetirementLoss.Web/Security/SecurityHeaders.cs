namespace RetirementLoss.Web.Security;

/// <summary>The headers that tell browsers what these pages may do, which is little.</summary>
public static class SecurityHeaders
{
    // 'self' covers the same-origin web socket too. base-uri cannot be 'none': Blazor needs its <base>.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    private const string Refused = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    /// <summary>Says how long a browser shall come by https only.</summary>
    public static void AddSecurityHeaders(this WebApplicationBuilder builder) => builder.Services.AddHsts(hsts => (hsts.MaxAge, hsts.IncludeSubDomains) = (TimeSpan.FromDays(365), true));

    /// <summary>Adds them to every response; nothing but files may be stored, and a form that worked leads on with 303.</summary>
    public static void UseSecurityHeaders(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            context.Response.OnStarting(static state =>
            {
                Add((HttpContext)state);
                return Task.CompletedTask;
            }, context);
            return next(context);
        });

        // After it, so that a request that is refused for its name has the headers as well.
        app.UseKnownAddresses();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }
    }

    private static void Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        // An origin that may call from elsewhere may read what comes back.
        headers["Cross-Origin-Resource-Policy"] = headers.AccessControlAllowOrigin.Count > 0 ? "cross-origin" : "same-origin";
        // Nothing of another site is ever shown, so nothing has to agree to be.
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Permissions-Policy"] = Refused;
        // Texts are UTF-8, and say so; what the framework serves from files and as health says its type alone.
        if (context.Response.ContentType is "text/css" or "text/javascript" or "text/plain" or "text/html" or "image/svg+xml")
        {
            context.Response.ContentType += "; charset=utf-8";
        }

        if (!IsFile(context))
        {
            headers.CacheControl = "no-store";
        }

        if (headers.Location.ToString() is { Length: > 0 } there && Uri.TryCreate(there, UriKind.Absolute, out var whole) && whole.Authority == context.Request.Host.Value)
        {
            // Where this site is reached is known to the browser; a name that the sender chose is not repeated.
            headers.Location = whole.PathAndQuery + whole.Fragment;
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
