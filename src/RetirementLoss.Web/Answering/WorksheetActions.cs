using Microsoft.AspNetCore.Antiforgery;
using RetirementLoss.Components.Worksheet;
using RetirementLoss.Rules.Interview;

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
        if (pressed is WorksheetForm.Add or WorksheetForm.AddOut)
        {
            var blank = new WorksheetRow(Kind: pressed == WorksheetForm.AddOut ? BasisWorksheet.Out : "");
            var more = BasisWorksheet.InOrder([.. rows, blank]);
            kept.Keep(context, new(more, AreChecked: false));
            return new SeeOther($"{Page}#{WorksheetForm.IdOf(more.Index().Last(row => row.Item == blank).Index, WorksheetField.Year)}");
        }

        if (pressed == WorksheetForm.Paste)
        {
            var pasted = BasisWorksheet.Pasted(form[WorksheetForm.Pasted].ToString());
            kept.Keep(context, new(BasisWorksheet.InOrder([.. rows.Where(row => !row.IsBlank), .. pasted]), AreChecked: pasted.Count > 0));
            return new SeeOther($"{Page}#rows");
        }

        if (pressed is WorksheetForm.Missing or WorksheetForm.Total)
        {
            kept.Keep(context, new(rows, AreChecked: false));
            Write(() => pressed == WorksheetForm.Missing ? BasisWorksheet.WithoutTheTotal(opened.Answers) : BasisWorksheet.WithTheTotal(opened.Answers));
            return new SeeOther(pressed == WorksheetForm.Missing ? "/check" : "/check/basis-left");
        }

        if (WorksheetForm.RowToRemove(pressed) is { } row)
        {
            kept.Keep(context, new([.. rows.Where((_, number) => number != row)], AreChecked: false));
            return new SeeOther($"{Page}#rows");
        }

        var worksheet = BasisWorksheet.Of(walk!.Live, BasisWorksheet.WithKinds(walk.Live, rows));
        kept.Keep(context, new(rows, AreChecked: true));
        if (pressed != WorksheetForm.Use || worksheet.Problems.Count > 0)
        {
            return new SeeOther(worksheet.Problems.Count > 0 ? Page : $"{Page}#worked-out");
        }

        Write(() => worksheet.WrittenInto(opened.Answers));
        return new SeeOther("/check");

        void Write(Func<Answers> change)
        {
            if (judge.TryDo(() => FromBefore.Noted(opened.Answers, change()), out var written) && judge.CanJudge(written!))
            {
                answers.Keep(context, written!);
            }
        }
    }
}
