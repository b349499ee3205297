using Microsoft.AspNetCore.Antiforgery;

namespace RetirementLoss.Web.Security;

/// <summary>Makes sure that a form that comes back is one of ours.</summary>
public static partial class FormTokens
{
    /// <summary>Gives every form a token, bound to a cookie of the visit.</summary>
    public static void AddFormTokens(this WebApplicationBuilder builder) => builder.Services.AddAntiforgery(antiforgery =>
    {
        antiforgery.Cookie.Name = "form";
        antiforgery.Cookie.HttpOnly = true;
        antiforgery.Cookie.SameSite = SameSiteMode.Strict;
        antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        // frame-ancestors in our own policy says it better, and once.
        antiforgery.SuppressXFrameOptionsHeader = true;
    });

    /// <summary>Refuses any other form, before a page or a button sees it; left to a page, the refusal would have no words.</summary>
    public static void UseFormTokens(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(FormTokens));
        app.UseAntiforgery();
        app.Use((context, next) =>
        {
            if (HttpMethods.IsPost(context.Request.Method) && context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
            {
                Refused(logger);
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return Task.CompletedTask;
            }

            return next(context);
        });
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A form was refused, because its token is not one of this visit.")]
    private static partial void Refused(ILogger logger);
}
