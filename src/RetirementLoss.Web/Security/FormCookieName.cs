using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;

namespace RetirementLoss.Web.Security;

/// <summary>Over https gives the cookie of the forms the prefix with which browsers take it from this host only.</summary>
/// <remarks>The framework knows one name for all visits, and a browser refuses the prefix where there is no https, as on one's own machine.</remarks>
internal static class FormCookieName
{
    private const string Prefix = "__Host-";

    /// <summary>Renames it on its way out and back in.</summary>
    public static void UseFormCookieName(this WebApplication app)
    {
        var name = app.Services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie.Name;
        app.Use((context, next) =>
        {
            if (context.Request.IsHttps)
            {
                // One that came without the prefix could have been set by another host, and is not taken.
                var pairs = context.Request.Headers.Cookie.ToString().Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                context.Request.Headers.Cookie = string.Join("; ", pairs
                    .Where(pair => !pair.StartsWith($"{name}=", StringComparison.Ordinal))
                    .Select(pair => pair.StartsWith($"{Prefix}{name}=", StringComparison.Ordinal) ? pair[Prefix.Length..] : pair));
                context.Response.OnStarting(() =>
                {
                    var set = context.Response.Headers.SetCookie;
                    context.Response.Headers.SetCookie = set.Select(cookie => cookie?.StartsWith($"{name}=", StringComparison.Ordinal) == true ? Prefix + cookie : cookie).ToArray();
                    return Task.CompletedTask;
                });
            }

            return next(context);
        });
    }
}
