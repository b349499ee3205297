using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Primitives;
using RetirementLoss.Components.Exploring;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>Takes a whole sheet of answers at once, as the explorer on the page of the verdict sends it.</summary>
public static class SheetActions
{
    /// <summary>The address the form is sent to.</summary>
    public const string Action = "/check/keep";

    /// <summary>The word in the address of a question whose answer could not be read and was not kept.</summary>
    public const string Unread = "unread";

    /// <summary>Maps the form.</summary>
    public static void MapSheet(this WebApplication app) =>
        // UseFormTokens refuses what lacks the token; without this mark it would not look.
        app.MapPost(Action, Keep).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();

    // What can be read is kept under its question; what cannot leads to its question, and harms no other answer.
    private static SeeOther Keep(HttpContext context, AnswerCookie cookie, Judge judge)
    {
        var opened = cookie.Open(context);
        if (opened.State != CookieState.Live)
        {
            // The page of the verdict knows what to say of answers that are gone.
            return new SeeOther("/check/result");
        }

        var answers = opened.Answers;
        var unread = new List<string>();
        var shown = new List<(Question Question, string Mark)>();
        foreach (var question in Checker.Questions)
        {
            if (!context.Request.Form.TryGetValue(question.Id, out var sent))
            {
                continue;
            }

            if (question.Parse(Last(sent)).Token is { } token)
            {
                var isTyped = context.Request.Form.TryGetValue(TryField.MarkOf(question), out var mark);
                if (isTyped)
                {
                    shown.Add((question, mark.ToString()));
                }

                // What was only there and not typed stays an answer to the words it was given to.
                answers = isTyped || opened.Answers.Tokens.GetValueOrDefault(question.Id) != token ? answers.With(question, token) : answers;
            }
            else
            {
                unread.Add(question.Id);
            }
        }

        if (!judge.TryDo(() => Noted(opened.Answers, answers, shown), out var noted) || !judge.CanJudge(noted!))
        {
            var refused = context.Request.Form.Keys.FirstOrDefault(id => judge.TryDo(() => judge.Walk(opened.Answers).Path.Any(question => question.Id == id), out var isAsked) && isAsked);
            return new SeeOther(refused is null ? "/check/answers" : AddressOf(refused));
        }

        cookie.Keep(context, noted!);
        var way = judge.Walk(noted!.Plain).Path;
        return new SeeOther(unread.Find(id => way.Any(question => question.Id == id)) is { } first ? AddressOf(first) : "/check/result");
    }

    // The question's own address leads to its page.
    private static string AddressOf(string questionId) => $"/check/{questionId}?{Unread}={questionId}";

    private static Answers Noted(Answers before, Answers after, List<(Question Question, string Mark)> shown)
    {
        var noted = FromBefore.Noted(before, after);
        var marks = FromBefore.MarksOnTheWay(noted);
        return shown.Where(typed => marks.GetValueOrDefault(typed.Question.Id) != typed.Mark).Aggregate(noted, (sheet, typed) => sheet.GivenTo(typed.Question, typed.Mark));
    }

    // "I don't know" is sent after the empty box of the same name.
    private static string? Last(StringValues sent) => sent.LastOrDefault(value => !string.IsNullOrWhiteSpace(value));
}
