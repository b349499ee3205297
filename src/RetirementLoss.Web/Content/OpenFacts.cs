using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Web.Answering;

namespace RetirementLoss.Web.Content;

/// <summary>Opens the facts of an example or of a common question in the interview, in place of the visitor's own only when told to.</summary>
public static class OpenFacts
{
    /// <summary>The address of the button.</summary>
    public const string Action = "/examples/open";

    /// <summary>Where the page begins that asks before it replaces answers.</summary>
    public const string ReplacePage = "/examples/replace/";

    /// <summary>The field that names the facts.</summary>
    public const string Id = "facts";

    /// <summary>The field that says that the visitor's own answers may go.</summary>
    public const string Replace = "replace";

    /// <summary>Maps the button.</summary>
    public static void MapOpenFacts(this WebApplication app) =>
        // UseFormTokens refuses what lacks the token; without this mark it would not look.
        app.MapPost(Action, Open).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();

    /// <summary>The facts by the name of an example or of an answer, with what is taken where an example says nothing; or none.</summary>
    public static Answers? Find(string id) => Library.Examples.Find(id) is { } example
        ? Checker.Report(example.Answers, example.AskedOn).Answers
        : CommonQuestions.FindAnswer(id)?.Report.Answers;

    private static IResult Open([FromForm(Name = Id)] string? facts, [FromForm(Name = Replace)] string? replace, HttpContext context, AnswerCookie cookie, RowsCookie rows, PapersCookie papers)
    {
        if (facts is null || Find(facts) is not { } answers)
        {
            return Results.NotFound();
        }

        if (replace is null && cookie.Open(context).State == CookieState.Live)
        {
            return new SeeOther(ReplacePage + facts);
        }

        rows.Clear(context);
        papers.Clear(context);
        cookie.Begin(context, answers);
        return new SeeOther("/check/result");
    }
}
