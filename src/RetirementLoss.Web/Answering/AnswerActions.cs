using Microsoft.AspNetCore.Antiforgery;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>The buttons that act on all answers at once: clear them, check another account, stay a little longer.</summary>
public static class AnswerActions
{
    /// <summary>The address to which a form is sent that takes one answer out.</summary>
    public const string DropAction = "/check/drop";

    /// <summary>The field that names the question whose answer is taken out.</summary>
    public const string Dropped = "question";

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
        builder.Services.AddSingleton<Judge>();
    }

    /// <summary>Maps the buttons.</summary>
    public static void MapAnswerActions(this WebApplication app)
    {
        // UseOurForms refuses what lacks the token; without this mark it would not look.
        app.MapPost("/check/clear", Clear).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapPost("/check/another", Another).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapPost("/check/save", Save).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapPost(DropAction, Drop).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapGet("/check/stay", Stay).ExcludeFromDescription();
        app.MapSheet();
    }

    private static SeeOther Clear(HttpContext context, AnswerCookie cookie, RowsCookie rows)
    {
        rows.Clear(context);
        cookie.Clear(context);
        return new("/cleared");
    }

    // Works on a sheet on which the rules fail as well, so it asks nothing of them.
    private static SeeOther Drop(HttpContext context, AnswerCookie cookie)
    {
        var opened = cookie.Open(context);
        if (opened.State == CookieState.Live && Checker.Questions.FirstOrDefault(question => question.Id == context.Request.Form[Dropped]) is { } dropped)
        {
            cookie.Keep(context, opened.Answers.Without(dropped));
        }

        return new("/check");
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
    private static IResult Save(HttpContext context, AnswerCookie cookie, Judge judge)
    {
        var opened = cookie.Open(context);
        if (opened.State != CookieState.Live || !judge.TryDo(() => judge.Walk(opened.Answers).IsComplete && judge.Problems(opened.Answers).Count == 0 ? judge.Report(opened.Answers) : null, out var report) || report is null)
        {
            // The page of the interview knows what to say of each.
            return new SeeOther("/check");
        }

        var file = AnswerFile.Of(report);
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
