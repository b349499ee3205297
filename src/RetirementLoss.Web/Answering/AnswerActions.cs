using Microsoft.AspNetCore.Antiforgery;
using RetirementLoss.Components.Asking;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>The buttons that act on all answers at once: clear them, save them, stay a little longer.</summary>
public static class AnswerActions
{
    /// <summary>The address to which a form is sent that takes one answer out.</summary>
    public const string DropAction = "/check/drop";

    /// <summary>The field that names the question whose answer is taken out.</summary>
    public const string Dropped = "question";

    /// <summary>The address to which a form is sent that says of answers from before that they still hold.</summary>
    public const string HoldsAction = "/check/still-holds";

    /// <summary>The address to which a form is sent that opens a door.</summary>
    public const string DoorsAction = "/check/doors";

    /// <summary>The address to which the taps of the start page are sent to begin the check with them.</summary>
    public const string TappedAction = "/check/tapped";

    /// <summary>The field that names such a question, with the mark of the words it was shown in.</summary>
    public const string Holds = "holds";

    /// <summary>The name of a file of answers; it says nothing of what is in it.</summary>
    public const string FileName = "retirementloss-answers.json";

    /// <summary>Keeps answers in a sealed cookie, for so long as the section "Answers" says.</summary>
    public static void AddAnswering(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<AnswerOptions>(builder.Configuration.GetSection(AnswerOptions.Section));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<AnswerCookie>();
        builder.Services.AddSingleton<RowsCookie>();
        builder.Services.AddSingleton<PapersCookie>();
        builder.Services.AddSingleton<Judge>();
        TriedInRedis.Add(builder);
        builder.Services.AddSingleton<IAntiforgeryAdditionalDataProvider, FormOfAnAccount>();
    }

    /// <summary>Maps the buttons.</summary>
    public static void MapAnswerActions(this WebApplication app)
    {
        // UseFormTokens refuses what lacks the token; without this mark it would not look.
        app.MapPost("/check/clear", Clear).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapPost("/check/another", Another).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapPost("/check/save", Save).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapPost(DropAction, Drop).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapPost(HoldsAction, StillHolds).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapPost(DoorsAction, OpenDoor).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapPost(TappedAction, Tapped).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapGet("/check/stay", Stay).ExcludeFromDescription();
        app.MapSheet();
        app.MapReturn();
    }

    private static async Task<SeeOther> Clear(HttpContext context, AnswerCookie cookie, RowsCookie rows, PapersCookie papers)
    {
        await TriedInRedis.ForgetAsync(context);
        rows.Clear(context);
        papers.Clear(context);
        cookie.Clear(context);
        // Not "cookies": that would reach every host under the same name. Those of this visit are deleted by name.
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return new SeeOther("/cleared");
    }

    // Works on a sheet on which the rules fail as well.
    private static SeeOther Drop(HttpContext context, AnswerCookie cookie, Judge judge)
    {
        var opened = cookie.Open(context);
        if (opened.State == CookieState.Live && Checker.Questions.FirstOrDefault(question => question.Id == context.Request.Form[Dropped]) is { } dropped)
        {
            var without = opened.Answers.Without(dropped);
            cookie.Keep(context, judge.TryDo(() => FromBefore.Noted(opened.Answers, without), out var noted) ? noted! : without);
        }

        return new("/check");
    }

    /// <summary>What the form sends of a question.</summary>
    public static string Held(string questionId, string mark) => $"{questionId}~{mark}";

    // Only in the words in which it was shown: another tab may have changed them since.
    private static SeeOther StillHolds(HttpContext context, AnswerCookie cookie, Judge judge)
    {
        var opened = cookie.Open(context);
        if (opened.State != CookieState.Live)
        {
            return new("/check");
        }

        var held = context.Request.Form[Holds];
        Answers Confirmed()
        {
            var marks = FromBefore.MarksOnTheWay(opened.Answers);
            return FromBefore.In(opened.Answers)
                .Where(question => held.Contains(Held(question.Id, marks[question.Id])))
                .Aggregate(opened.Answers, (sheet, question) => sheet.With(question, sheet.Tokens[question.Id]));
        }

        if (judge.TryDo(Confirmed, out var confirmed) && judge.CanJudge(confirmed!))
        {
            cookie.Keep(context, confirmed!);
        }

        return new("/check");
    }

    // Doors are no answers: they only choose which pages are asked.
    private static SeeOther OpenDoor(HttpContext context, AnswerCookie cookie)
    {
        var opened = cookie.Open(context);
        if (opened.State == CookieState.Live)
        {
            cookie.Keep(context, opened.Answers, Doors.Read($"{Doors.Line(opened.Opened)} {context.Request.Form[NotAsked.Door]}"));
        }

        return new("/check");
    }

    // A check that was begun keeps its own answers.
    private static SeeOther Tapped(HttpContext context, AnswerCookie cookie, Judge judge)
    {
        var form = context.Request.Form;
        if (cookie.Open(context).State == CookieState.None
            && judge.TryDo(() => TappedAnswers.Begun(form["year"], form["account"], form["place"]), out var begun)
            && begun!.Tokens.Count > 0
            && judge.CanJudge(begun))
        {
            cookie.Keep(context, begun);
        }

        return new("/check");
    }

    // A page of an older edition has this button; the list of accounts is where another one is added.
    private static SeeOther Another() => new(ReturnActions.Page);

    private static IResult Save(HttpContext context, AnswerCookie cookie, Judge judge)
    {
        var opened = cookie.Open(context);
        if (opened.State != CookieState.Live || !judge.TryDo(() => ToSave(judge, opened), out var report) || report is null)
        {
            // The page of the interview knows what to say of each.
            return new SeeOther("/check");
        }

        var file = AnswerFile.Of(report);
        return Results.File(System.Text.Encoding.UTF8.GetBytes(file.ToString()), "application/json", FileName);
    }

    // What was not asked was not said either, so the file does not hold it as "I don't know".
    private static Report? ToSave(Judge judge, OpenedAnswers opened)
    {
        var asking = judge.Asking(opened.Answers, opened.Opened);
        var walk = judge.Walk(opened.Answers, asking);
        return (walk.IsComplete || judge.Firm(opened.Answers) is not null) && judge.Problems(opened.Answers, asking).Count == 0 ? judge.Report(opened.Answers) with { Answers = walk.Live } : null;
    }

    // A GET, for it changes nothing but the time; another site cannot send it, since the cookie is SameSite=Lax.
    private static IResult Stay(HttpContext context, AnswerCookie cookie, RowsCookie rows, PapersCookie papers)
    {
        var opened = cookie.Open(context);
        if (opened.State != CookieState.Live)
        {
            return Results.NotFound();
        }

        cookie.Keep(context, cookie.OpenReturn(context).Return);
        if (rows.Open(context) is { Rows.Count: > 0 } kept)
        {
            rows.Keep(context, kept);
        }

        if (papers.Open(context) is { Boxes.Count: > 0 } filled)
        {
            papers.Keep(context, filled);
        }

        return Results.NoContent();
    }
}
