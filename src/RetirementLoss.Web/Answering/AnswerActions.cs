using Microsoft.AspNetCore.Antiforgery;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>The buttons that act on all answers at once: clear them, check another account, stay a little longer.</summary>
public static class AnswerActions
{
    // Facts of the person and the return, which hold for the next account of the same year as well.
    private static readonly string[] KeptForAnotherAccount =
        ["year", "filing-status", "spouse-itemizes", "agi", "other-itemized", "itemized-not-cut", "age-or-blind-boxes"];

    /// <summary>Keeps answers in a sealed cookie, for so long as the section "Answers" says.</summary>
    public static void AddAnswering(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<AnswerOptions>(builder.Configuration.GetSection(AnswerOptions.Section));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<AnswerCookie>();
    }

    /// <summary>Maps the buttons.</summary>
    public static void MapAnswerActions(this WebApplication app)
    {
        // UseOurForms refuses what lacks the token; without this mark it would not look.
        app.MapPost("/check/clear", Clear).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapPost("/check/another", Another).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapGet("/check/stay", Stay).ExcludeFromDescription();
    }

    private static SeeOtherResult Clear(HttpContext context, AnswerCookie cookie)
    {
        cookie.Clear(context);
        return new("/cleared");
    }

    private static SeeOtherResult Another(HttpContext context, AnswerCookie cookie)
    {
        var opened = cookie.Open(context);
        if (opened.State == CookieState.Live)
        {
            cookie.Keep(context, Answers.Of(opened.Answers.Tokens.Where(answer => KeptForAnotherAccount.Contains(answer.Key))));
        }

        return new("/check");
    }

    // A GET, for it changes nothing but the time; another site cannot send it, since the cookie is SameSite=Lax.
    private static IResult Stay(HttpContext context, AnswerCookie cookie)
    {
        var opened = cookie.Open(context);
        if (opened.State != CookieState.Live)
        {
            return Results.NotFound();
        }

        cookie.Keep(context, opened.Answers);
        return Results.NoContent();
    }

    private sealed class SeeOtherResult(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
