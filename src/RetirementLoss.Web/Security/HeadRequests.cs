namespace RetirementLoss.Web.Security;

/// <summary>Answers HEAD wherever GET is answered, as RFC 9110 asks of a server; the web server leaves the body out.</summary>
/// <remarks>Pages and addresses of the API are mapped for GET alone, and whoever watches a site or checks links asks with HEAD.</remarks>
internal static class HeadRequests
{
    /// <summary>Lets all that comes later see a GET. Goes before routing, which chooses by the method.</summary>
    public static void UseHeadRequests(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            // The line of the log says what was sent.
            context.Request.Method = HttpMethods.Head;
        }
    });
}
