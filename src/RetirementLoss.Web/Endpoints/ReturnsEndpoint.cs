using RetirementLoss.Rules;
using RetirementLoss.Rules.Returns;
using RetirementLoss.Web.Measuring;
using RetirementLoss.Web.Printing;
using RetirementLoss.Web.Security;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Endpoints;

/// <summary>A whole return in, one verdict for it out.</summary>
public static class ReturnsEndpoint
{
    /// <summary>Maps POST /api/returns.</summary>
    public static void MapReturns(this IEndpointRouteBuilder api) => api
        .MapPost("/returns", AssessAsync)
        .WithMetadata(new WeighsAttribute(Weight.Account) { MayBePdf = true })
        .WithTags("Returns")
        .WithName("assessReturn")
        .WithSummary("Decides several losses of one tax return together")
        .WithDescription(
            "Send under return what is answered once (year, filing-status, spouse-itemizes, agi with the income of all payouts in it, taxable-income, other-two-percent, other-itemized, itemized-not-cut, "
            + "age-or-blind-boxes, capital-gains, other-capital-losses, personal-casualty-gains, state, state-whole-year, state-agi, state-other-itemized, state-standard-deduction), and under accounts everything else, "
            + "one object for each account or event, at most 20. The losses of these accounts are not to be counted in other-two-percent, other-itemized or other-capital-losses. "
            + "An answer in the wrong place is refused. owner is me, spouse or person-who-died; spouse needs a joint return, and person-who-died makes it the final return. All traditional, SEP and SIMPLE IRAs of one person count as one pool, and so do all Roth IRAs of one person: "
            + "several events of one pool are one computation, each event with its own amounts, which are added up, and parts[].accounts names them. Facts of the pool, such as basis-left, must be the same in each. "
            + "pool is a word of yours that tells two plans, contracts, children or people who died apart; two events with the same word are of one. Nothing that is sent is kept or logged. "
            + "With Accept: application/pdf the answer is the memo on the return, with letterhead as POST /api/assessments takes it; a body may then have 512 KB.")
        .Accepts<ReturnRequest>("application/json")
        .Produces<ReturnAnswer>(StatusCodes.Status200OK, "application/json", PdfResult.MediaType)
        .Refuses()
        .WithExamples(ApiExamples.Returns);

    private static async Task<IResult> AssessAsync(HttpRequest request, SenderLimits limits, PdfPress press, Measures measures, TimeProvider time, CancellationToken cancellation)
    {
        var isPaper = PdfOfAReport.IsWanted(request);
        if (isPaper)
        {
            PdfOfAReport.TakeALogo(request.HttpContext);
        }

        var body = await (isPaper ? ReturnBody.ReadForAPaperAsync(request, cancellation) : ReturnBody.ReadAsync(request, cancellation));
        var asOf = body.AsOf ?? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        // The first was weighed when the request came.
        if (body.Sheet is { } sheet && await limits.RefuseMoreAsync(request.HttpContext, Weight.OfAccounts(sheet.Accounts.Count) - Weight.Account) is { } refused)
        {
            return Limits.TooMuch(request.HttpContext, refused);
        }

        var refusal = body.IsRead ? Refusal.Of(Checker.Objections(body.Sheet, asOf), ReturnPlaces.OfJson) : body.Refusal;
        if (!refusal.IsEmpty)
        {
            return refusal.ToResult();
        }

        return isPaper
            ? await PdfOfAReport.AnswerAsync(request.HttpContext, press, body.Letterhead, names => PrintedPaper.Memo(body.Sheet!, Counted(), names))
            : TypedResults.Json(AnswerTo(body.Sheet!, Counted(), cancellation), WireJson.Default.ReturnAnswer);

        ReturnReport Counted()
        {
            var report = Checker.Return(body.Sheet!, asOf);
            measures.Verdict(report, AskedBy.Api);
            return report;
        }
    }

    /// <summary>The answer to a return without objections; an answer of the return that one account does not use is no mistake of that account.</summary>
    internal static ReturnAnswer AnswerTo(ReturnSheet sheet, ReturnReport report, CancellationToken cancellation)
    {
        var answer = ReturnAnswer.From(report, Checker.Otherwise(sheet, report, cancellation));
        return answer with
        {
            Accounts = [.. answer.Accounts.Select((account, at) => account with
            {
                Ignored = report.Events[at].SelectMany(place => Wire.IgnoredAnswer.In(sheet.SheetOf(place)) ?? []).Where(ignored => !ReturnSheet.IsOfTheReturn(ignored.Question)).DistinctBy(ignored => ignored.Question).ToList() is { Count: > 0 } ignored ? ignored : null,
            })],
        };
    }
}
