using Microsoft.AspNetCore.Antiforgery;
using RetirementLoss.Components.Worksheet;
using RetirementLoss.Rules;

namespace RetirementLoss.Web.Answering;

/// <summary>Takes the form of the basis worksheet: its rows, and which button was pressed.</summary>
public static class WorksheetActions
{
    /// <summary>The address of the page.</summary>
    public const string Page = "/check/basis-left/worksheet";

    /// <summary>The address its form is sent to; each button keeps the rows and leads back to a page, so that a refresh sends nothing twice.</summary>
    public const string Action = "/check/worksheet";

    /// <summary>Maps the form.</summary>
    public static void MapWorksheet(this WebApplication app) =>
        app.MapPost(Action, Take).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();

    private static SeeOther Take(HttpContext context, AnswerCookie answers, RowsCookie kept, Judge judge)
    {
        var opened = answers.Open(context);
        if (opened.State != CookieState.Live || !judge.TryDo(() => judge.Walk(opened.Answers, judge.Asking(opened.Answers, opened.Opened)), out var walk) || !BasisWorksheet.IsOpenTo(walk!))
        {
            return new SeeOther("/check");
        }

        var form = context.Request.Form;
        var rows = WorksheetForm.Read(name => form.TryGetValue(name, out var typed) ? typed.ToString() : null);
        var pressed = form[WorksheetForm.Button].ToString();
        if (pressed == WorksheetForm.Add)
        {
            kept.Keep(context, new([.. rows, new WorksheetRow()], AreChecked: false));
            return new SeeOther($"{Page}#{WorksheetForm.IdOf(rows.Count, WorksheetField.Year)}");
        }

        if (WorksheetForm.RowToRemove(pressed) is { } row)
        {
            kept.Keep(context, new([.. rows.Where((_, number) => number != row)], AreChecked: false));
            return new SeeOther($"{Page}#rows");
        }

        var worksheet = BasisWorksheet.Of(walk!.Live, rows);
        kept.Keep(context, new(rows, AreChecked: true));
        if (pressed != WorksheetForm.Use || worksheet.Problems.Count > 0)
        {
            return new SeeOther(worksheet.Problems.Count > 0 ? Page : $"{Page}#worked-out");
        }

        if (judge.TryDo(() => FromBefore.Noted(opened.Answers, worksheet.WrittenInto(opened.Answers)), out var written) && judge.CanJudge(written!))
        {
            answers.Keep(context, written!);
        }

        return new SeeOther("/check");
    }
}
