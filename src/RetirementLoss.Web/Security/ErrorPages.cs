using Microsoft.AspNetCore.Diagnostics;
using RetirementLoss.Web.Starting;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Security;

/// <summary>Pages that say kindly what went wrong and how to go on.</summary>
public static class ErrorPages
{
    private const string Unpacked = "identity";

    /// <summary>Shows the page of problems for an error or an empty refusal; the API has words of its own.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/problem/500", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true);
        app.Use((context, next) =>
        {
            if (IsForPrograms(context.Request.Path) && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            {
                pages.Enabled = false;
            }

            return IsShown(context) ? AsGet(context, next) : Readable(context, next);
        });
        // The place of the page was looked for by the method that was sent; under a method that no page takes it was not found.
        app.UseRouting();
    }

    // Nothing is unpacked here: taken as it is, a packed body would be refused for its letters, and one that only says so would be taken for what it does not say.
    private static bool IsPacked(HttpRequest request) => request.Headers.ContentEncoding.SelectMany(header => (header ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Any(way => !way.Equals(Unpacked, StringComparison.OrdinalIgnoreCase));

    private static bool IsShown(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    /// <summary>Whether programs ask there; the page about the API is for everybody.</summary>
    internal static bool IsForPrograms(PathString path) =>
        (path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase, out var rest) && rest.HasValue && rest != "/") || path.StartsWithSegments("/mcp", StringComparison.OrdinalIgnoreCase);

    // A transfer that breaks off, or has a part of a length that no transfer has, is the sender's fault and no line of the log. Any other fault of reading is ours.
    private static async Task Readable(HttpContext context, RequestDelegate next)
    {
        if (HeadLimits.RefusedWith(context) is { } status)
        {
            await HeadLimits.RefuseAsync(context, status);
            return;
        }

        if (IsPacked(context.Request))
        {
            context.Response.Headers.AcceptEncoding = Unpacked;
            if (IsForPrograms(context.Request.Path))
            {
                await Refusal.OfPackedBody().ToResult().ExecuteAsync(context);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        if (!IsForPrograms(context.Request.Path) && context.Request.HasFormContentType && !BodyLetters.AreOurs(context.Request.ContentType))
        {
            // Some letters the framework knows by name and fails on.
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        try
        {
            await next(context);
            if (context.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false, Headers.Location.Count: 0 } refused)
            {
                // A form that no page has is refused without a word, but as a page: the kind of the answer would keep the words away. One that leads on has said where to.
                refused.ContentType = null;
            }
        }
        catch (StoppedReadingException) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.ContentType = null;
            context.Response.Headers.RetryAfter = Stopping.RetryAfter;
        }
        catch (IOException unreadable) when (unreadable is BadHttpRequestException or { InnerException: OverflowException } && !context.Response.HasStarted)
        {
            context.Response.StatusCode = (unreadable as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
        }
    }

    // The page of problems is shown in place of a form that was refused: it must not be taken for that form.
    private static async Task AsGet(HttpContext context, RequestDelegate next)
    {
        var sent = context.Request.Method;
        context.Request.Method = HttpMethods.Get;
        context.SetEndpoint(null);
        await next(context);
        context.Request.Method = sent;
    }
}
