using Microsoft.AspNetCore.Antiforgery;
using RetirementLoss.Components.Papers;
using RetirementLoss.Rules.Papers;

namespace RetirementLoss.Web.Answering;

/// <summary>Takes the form of a paper: its boxes, and which button was pressed.</summary>
public static class PaperActions
{
    /// <summary>The address its form is sent to; each button keeps the boxes and leads back to a page, so that a refresh sends nothing twice.</summary>
    public const string Action = "/check/paper";

    /// <summary>Maps the form.</summary>
    public static void MapPapers(this WebApplication app) =>
        app.MapPost(Action, Take).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();

    /// <summary>The address of a paper's page.</summary>
    public static string PageOf(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return $"/check/papers/{paper.Id}";
    }

    private static SeeOther Take(HttpContext context, AnswerCookie answers, PapersCookie kept, Judge judge)
    {
        var form = context.Request.Form;
        if (PapersInHand.Of(form[PaperForm.Paper].ToString()) is not { } paper)
        {
            return new("/check/papers");
        }

        var typed = PaperForm.Typed(paper, name => form.TryGetValue(name, out var value) ? value.ToString() : null);
        kept.Keep(context, kept.Open(context).With(paper.Id, typed));
        var given = answers.Open(context).Answers;
        var reading = PapersInHand.Read(paper, typed, given);
        if (reading.Unread.Count > 0 || reading.Took.Count == 0 || form[PaperForm.Button] is var pressed && !(pressed == PaperForm.UseTheRest || (pressed == PaperForm.Use && reading.Contradictions.Count == 0)))
        {
            return new(reading.Unread.Count + reading.Contradictions.Count > 0 ? PageOf(paper) : $"{PageOf(paper)}#says");
        }

        if (judge.TryDo(() => FromBefore.Noted(given, PapersInHand.WrittenInto(given, reading)), out var written) && judge.CanJudge(written!))
        {
            answers.Keep(context, written!);
            return new("/check");
        }

        return new(PageOf(paper));
    }
}
