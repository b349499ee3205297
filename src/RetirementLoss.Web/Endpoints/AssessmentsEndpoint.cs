using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Web.Measuring;
using RetirementLoss.Web.Printing;
using RetirementLoss.Web.Security;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Endpoints;

/// <summary>Answers in, report out.</summary>
public static class AssessmentsEndpoint
{
    /// <summary>Maps POST /api/assessments.</summary>
    public static void MapAssessments(this IEndpointRouteBuilder api) => api
        .MapPost("/assessments", AssessAsync)
        .WithMetadata(new WeighsAttribute(Weight.Report) { MayBePdf = true })
        .WithTags("Assessments")
        .WithName("assess")
        .WithSummary("Decides whether a retirement-account loss can be deducted")
        .WithDescription(
            "Send answers under the ids that GET /api/interview lists. The opening questions (the year, the account, where the money is) must be answered; "
            + "an answer to a later question that is left out is taken as a usual case, which a note with an id that begins with \"assumed-\" then says, or else as unknown. "
            + "Where an answer to a later question can only mean one choice that was not sent, that choice is taken and said in the same way: contributed means basis-given: parts. "
            + "An answer that is used neither in the tax year nor in any year of \"years\" stands under ignored, with the reason; the member is absent when there is none. "
            + "Amounts take the digits 0 to 9; days are from 1900-01-01 to 2100-12-31. Without asOf the day is that of UTC. Nothing that is sent is kept or logged. "
            + "With Accept: application/pdf the answer is the memo on the report: a letter of one page and the technical part, with the names and the logo of letterhead, which no other answer takes; a body may then have 512 KB. Where the server cannot make one now, it says so with 503.")
        .Accepts<AssessmentRequest>("application/json")
        .Produces<AssessmentReport>(StatusCodes.Status200OK, "application/json", PdfResult.MediaType)
        .Refuses()
        .Produces<HttpValidationProblemDetails>(StatusCodes.Status503ServiceUnavailable, Refusal.MediaType)
        .WithExamples(ApiExamples.Request, () => ApiExamples.Report);

    private static async Task<IResult> AssessAsync(HttpRequest request, PdfPress press, Measures measures, TimeProvider time, CancellationToken cancellation)
    {
        var isPaper = PdfOfAReport.IsWanted(request);
        if (isPaper)
        {
            PdfOfAReport.TakeALogo(request.HttpContext);
        }

        var body = await (isPaper ? RequestBody.ReadForAPaperAsync(request, cancellation) : RequestBody.ReadAsync(request, cancellation));
        var refusal = body.IsRead ? Refusal.Of(Checker.WholeObjections(body.Sheet.Answers)) : body.Refusal;
        if (!refusal.IsEmpty)
        {
            return refusal.ToResult();
        }

        var asOf = body.Sheet!.AsOf ?? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return isPaper
            ? await PdfOfAReport.AnswerAsync(request.HttpContext, press, body.Letterhead, names => PrintedPaper.Memo(Counted(), names))
            : TypedResults.Json(ReportOf(body.Sheet.Answers, Counted()), WireJson.Default.AssessmentReport);

        Report Counted()
        {
            var report = Checker.Report(body.Sheet.Answers, asOf);
            measures.Verdict(report, AskedBy.Api);
            return report;
        }
    }

    /// <summary>The whole report on answers without objections.</summary>
    internal static AssessmentReport ReportOf(Answers answers, Report report) => AssessmentReport.From(report) with { Ignored = Wire.IgnoredAnswer.In(answers) };
}
