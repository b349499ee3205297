using Microsoft.AspNetCore.Antiforgery;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>The buttons that act on all answers at once: clear them, check another account, stay a little longer.</summary>
public static class AnswerActions
{
    // Facts of the person and the return, which hold for the next account of the same year as well.
    private static readonly string[] KeptForAnotherAccount =
        ["year", "filing-status", "spouse-itemizes", "agi", "other-itemized", "itemized-not-cut", "age-or-blind-boxes", "state", "state-whole-year", "state-agi", "state-other-itemized", "state-standard-deduction"];

    /// <summary>Keeps answers in a sealed cookie, for so long as the section "Answers" says.</summary>
    public static void AddAnswering(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<AnswerOptions>(builder.Configuration.GetSection(AnswerOptions.Section));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<AnswerCookie>();
        builder.Services.AddSingleton<RowsCookie>();
    }

    /// <summary>Maps the buttons.</summary>
    public static void MapAnswerActions(this WebApplication app)
    {
        // UseOurForms refuses what lacks the token; without this mark it would not look.
        app.MapPost("/check/clear", Clear).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapPost("/check/another", Another).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapPost("/check/save", Save).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapGet("/check/stay", Stay).ExcludeFromDescription();
        app.MapSheet();
    }

    private static SeeOther Clear(HttpContext context, AnswerCookie cookie, RowsCookie rows)
    {
        rows.Clear(context);
        cookie.Clear(context);
        return new("/cleared");
    }

    private static SeeOther Another(HttpContext context, AnswerCookie cookie, RowsCookie rows)
    {
        rows.Clear(context);
        var opened = cookie.Open(context);
        if (opened.State == CookieState.Live)
        {
            cookie.Keep(context, Answers.Of(opened.Answers.Tokens.Where(answer => KeptForAnotherAccount.Contains(answer.Key))));
        }

        return new("/check");
    }

    // The name of the file says nothing of what is in it.
    private static IResult Save(HttpContext context, AnswerCookie cookie, TimeProvider clock)
    {
        var opened = cookie.Open(context);
        if (opened.State != CookieState.Live || !Checker.Walk(opened.Answers).IsComplete || Checker.Problems(opened.Answers).Count > 0)
        {
            return new SeeOther("/check");
        }

        var file = AnswerFile.Of(Checker.Report(opened.Answers, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)));
        return Results.File(System.Text.Encoding.UTF8.GetBytes(file.ToString()), "application/json", "retirementloss-answers.json");
    }

    // A GET, for it changes nothing but the time; another site cannot send it, since the cookie is SameSite=Lax.
    private static IResult Stay(HttpContext context, AnswerCookie cookie, RowsCookie rows)
    {
        var opened = cookie.Open(context);
        if (opened.State != CookieState.Live)
        {
            return Results.NotFound();
        }

        cookie.Keep(context, opened.Answers);
        if (rows.Open(context) is { Rows.Count: > 0 } kept)
        {
            rows.Keep(context, kept);
        }

        return Results.NoContent();
    }
}
