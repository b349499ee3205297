using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using RetirementLoss.Components.Client;
namespace RetirementLoss.Web.Answering;

/// <summary>What the page for experts asks for beside itself: to keep what is typed, and the answers as a file.</summary>
public static class ClientActions
{
    /// <summary>The address to which the script of the page sends what is typed, so that a reload or another page finds it.</summary>
    public const string KeepAction = $"{VisitPaths.Client}/keep";

    /// <summary>The address of the answers as a file.</summary>
    public const string FileAction = $"{VisitPaths.Client}/file";

    /// <summary>Maps both.</summary>
    public static void MapClient(this WebApplication app)
    {
        // UseFormTokens refuses what lacks the token; without this mark it would not look.
        app.MapPost(KeepAction, Keep).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapGet(FileAction, Save).ExcludeFromDescription();
    }

    // The page itself tells what is wrong; here nobody reads it.
    private static IResult Keep(HttpContext context, AnswerCookie cookie, Judge judge)
    {
        var opened = cookie.Open(context);
        if (judge.TryDo(() => ClientPost.Of(context.Request.Form, opened.Answers).Answers, out var answers)
            && (opened.State == CookieState.Live || answers!.Tokens.Count > 0) && judge.CanJudge(answers!))
        {
            cookie.Keep(context, answers!);
        }

        return Results.NoContent();
    }

    // What is empty on the page was not said, so the file does not hold it as "I don't know".
    private static IResult Save(HttpContext context, AnswerCookie cookie, Judge judge)
    {
        var opened = cookie.Open(context);
        var kept = cookie.OpenReturn(context).Return;
        if (kept.Accounts.Count > 1)
        {
            return ReturnActions.FileOf(judge, kept) is { } file ? ReturnActions.AsFile(file) : new SeeOther(ReturnActions.Page);
        }

        return opened.State == CookieState.Live
            && judge.TryDo(() => ClientOutcome.Of(opened.Answers, judge.Today) is { Report: not null, Counted: { } counted } ? judge.Report(counted) : null, out var report) && report is not null
            ? Results.File(Encoding.UTF8.GetBytes(AnswerFile.Of(report with { Answers = report.Answers.Only(id => opened.Answers.Tokens.ContainsKey(id) && !opened.Answers.Words.ContainsKey(id)) }).ToString()), "application/json", AnswerActions.FileName)
            // The page knows what to say.
            : new SeeOther(VisitPaths.Client);
    }
}
