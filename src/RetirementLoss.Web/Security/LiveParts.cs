namespace RetirementLoss.Web.Security;

/// <summary>How many live parts may be open, and for whom; a page is whole without its live parts.</summary>
internal sealed class LiveParts(IConfiguration settings)
{
    private const string Hub = "/_blazor";

    private readonly OpenPlaces places = new(settings.GetValue("Limits:LiveParts", 500), settings.GetValue("Limits:LivePartsOfOneAddress", 50));

    /// <summary>How many are open.</summary>
    public int Open => places.Taken;

    /// <summary>
    /// Lets only pages of this site open a live part, only over a web socket, and only so many at once:
    /// "Limits:LiveParts" in all and "Limits:LivePartsOfOneAddress" from one address.
    /// </summary>
    public static void Limit(WebApplication app)
    {
        var open = app.Services.GetRequiredService<LiveParts>().places;
        app.Use(async (context, next) =>
        {
            if (!context.Request.Path.StartsWithSegments(Hub, StringComparison.OrdinalIgnoreCase, out var rest))
            {
                await next(context);
            }
            else if (!IsOfThisSite(context.Request))
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
            }
            else if (rest.HasValue && rest != "/")
            {
                await next(context);
                if (context.Response is { StatusCode: >= StatusCodes.Status400BadRequest, HasStarted: false })
                {
                    // The framework names a type and says nothing; without a type the page of problems has the word.
                    context.Response.ContentType = null;
                }
            }
            else if (!IsWebSocket(context.Request))
            {
                // The other ways to keep a connection open cannot be counted by the request, and cost the most.
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
            }
            else
            {
                await InAPlaceAsync(context, next, open);
            }
        });
    }

    private static async Task InAPlaceAsync(HttpContext context, RequestDelegate next, OpenPlaces open)
    {
        var sender = Sender.Of(context);
        if (!open.TryTake(sender))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "60";
            return;
        }

        try
        {
            await next(context);
        }
        finally
        {
            open.GiveBack(sender);
        }
    }

    // A browser names the page that opens a connection; programs that name none can do no more than their own requests.
    private static bool IsOfThisSite(HttpRequest request) =>
        request.Headers.Origin.ToString() is not { Length: > 0 } origin || OtherOrigins.OfThisSite(request, origin);

    private static bool IsWebSocket(HttpRequest request) =>
        HttpMethods.IsConnect(request.Method) || request.Headers.Upgrade.ToString().Equals("websocket", StringComparison.OrdinalIgnoreCase);
}
