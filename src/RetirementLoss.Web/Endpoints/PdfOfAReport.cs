using Microsoft.AspNetCore.Http.Features;
using RetirementLoss.Components.Memo;
using RetirementLoss.Web.Printing;
using RetirementLoss.Web.Security;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Endpoints;

/// <summary>A report on one case or on a whole return as the PDF of its memo, for a program that asks for that type.</summary>
internal static class PdfOfAReport
{
    /// <summary>Whether a PDF is what the sender likes best; one who takes anything gets JSON.</summary>
    public static bool IsWanted(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        double? LikedAs(string type) => accepted.FirstOrDefault(media => media.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)) is { } media ? media.Quality ?? 1 : null;
        return LikedAs(PdfResult.MediaType) is > 0 and { } pdf && pdf >= (LikedAs("application/json") ?? 0);
    }

    /// <summary>Lets the body be as large as a logo needs.</summary>
    public static void TakeALogo(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } largest)
        {
            largest.MaxRequestBodySize = MemoPdf.LargestBody;
        }
    }

    /// <summary>The PDF, or problem details that say when to ask again.</summary>
    public static async Task<IResult> AnswerAsync(HttpContext context, PdfPress press, LetterheadBody letterhead, Func<MemoNames, PrintedPaper> ask)
    {
        var made = await press.PrintAsync(ask, letterhead.Names, letterhead.Logo, Sender.Of(context), context.RequestAborted);
        if (made is { Trouble: { } trouble })
        {
            context.Response.Headers.RetryAfter = PdfResult.TryAgainIn(trouble);
            return Refusal.OfNoPdf(Why(trouble)).ToResult();
        }

        return Results.Bytes(made.Pdf!, PdfResult.MediaType);
    }

    private static string Why(PdfTrouble trouble) => trouble switch
    {
        PdfTrouble.NotThere => "This server has no program that makes PDFs, or it does not start. Ask for application/json, and have the operator read docs/running-in-production.md.",
        PdfTrouble.Busy => "Many PDFs are being made right now. Wait as many seconds as Retry-After says, and send this one again.",
        PdfTrouble.BrokeOff => "The program that makes PDFs broke off. Wait as many seconds as Retry-After says, and send this one again.",
        _ => throw new ArgumentOutOfRangeException(nameof(trouble), trouble, "Say this trouble to a program."),
    };
}
