using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Metadata;
using RetirementLoss.Components.Memo;
using RetirementLoss.Web.Answering;
using RetirementLoss.Web.Security;

namespace RetirementLoss.Web.Printing;

/// <summary>The button that sends the names and the logo of a memo, on a check or on a whole return, and gets it as a PDF.</summary>
internal static class MemoPdf
{
    /// <summary>The field of the logo, which the script of the page fills in when the form is sent.</summary>
    public const string LogoField = "logo";

    /// <summary>The largest body that is read at this address and at no other: a logo is larger than answers.</summary>
    public const int LargestBody = 512 * 1024;

    // Says nothing of what is in it.
    private const string FileName = "retirementloss-memo.pdf";

    /// <summary>Maps the button on both memos.</summary>
    public static void MapMemoPdf(this WebApplication app)
    {
        Map(MemoToPrint.OfACheck, (HttpContext context, AnswerCookie cookie, Judge judge, PdfPress press) =>
            MakeAsync(context, press, MemoToPrint.OfACheck, VisitReport.Of(judge, cookie.Open(context)) is { } report ? names => PrintedPaper.Memo(report, names) : null));
        Map(MemoToPrint.OfAReturn, (HttpContext context, AnswerCookie cookie, Judge judge, PdfPress press) =>
            MakeAsync(context, press, MemoToPrint.OfAReturn, AccountsTogether.Of(judge, cookie.OpenReturn(context).Return) is { IsReady: true, Accounts.Count: > 1, Sheet: var sheet } ? names => PrintedPaper.Memo(sheet, judge.Return(sheet), names) : null));

        void Map(MemoToPrint memo, Delegate make) => app
            .MapPost(memo.Action, make)
            .WithMetadata(new RequireAntiforgeryTokenAttribute(), new LargerBody(), new WeighsAttribute(Weight.Pdf) { MayBePdf = true })
            .WithFormOptions(valueLengthLimit: LargestBody, memoryBufferThreshold: 2 * LargestBody, valueCountLimit: 32, keyLengthLimit: 128)
            .ExcludeFromDescription();
    }

    /// <summary>Why the request got no PDF, and of which memo; none where that is not what went wrong.</summary>
    public static (PdfTrouble Trouble, MemoToPrint Memo)? TroubleOf(HttpContext context) => context.Items[typeof(PdfTrouble)] as (PdfTrouble, MemoToPrint)?;

    private static async Task<IResult> MakeAsync(HttpContext context, PdfPress press, MemoToPrint memo, Func<MemoNames, PrintedPaper>? ask)
    {
        if (ask is null)
        {
            // The page of the memo knows what to say of each.
            return new SeeOther(memo.Page);
        }

        var form = context.Request.Form;
        var names = MemoNames.Typed(form[NamesForm.Client], form[NamesForm.Firm], form[NamesForm.Contact], form[NamesForm.Preparer], form[NamesForm.Reference], form[NamesForm.Disclaimer]);
        var made = Logo.TryRead(form[LogoField], out var logo)
            ? await press.PrintAsync(ask, names, logo, Sender.Of(context), context.RequestAborted)
            : PdfResult.Not(PdfTrouble.Logo);
        return made.Pdf is { } pdf ? Results.File(pdf, PdfResult.MediaType, FileName) : new NotMade(made.Trouble!.Value, memo);
    }

    /// <summary>Leaves the words to the page of problems, which holds the form still.</summary>
    private sealed class NotMade(PdfTrouble trouble, MemoToPrint memo) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Items[typeof(PdfTrouble)] = (trouble, memo);
            httpContext.Response.StatusCode = trouble == PdfTrouble.Logo ? StatusCodes.Status400BadRequest : StatusCodes.Status503ServiceUnavailable;
            if (trouble != PdfTrouble.Logo)
            {
                httpContext.Response.Headers.RetryAfter = PdfResult.TryAgainIn(trouble);
            }

            return Task.CompletedTask;
        }
    }

    private sealed class LargerBody : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => LargestBody;
    }
}
