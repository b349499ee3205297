using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Net.Http.Headers;
using RetirementLoss.Web.Batches;
using RetirementLoss.Web.Measuring;
using RetirementLoss.Web.Security;
using RetirementLoss.Web.Starting;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Endpoints;

/// <summary>Rows of answers in, a line for each out, in order, while they come.</summary>
internal static class BatchEndpoint
{
    /// <summary>Its address under the root of the API.</summary>
    public const string Address = "/assessments/batch";

    private static readonly string[] MediaTypes = ["application/jsonl", "application/x-ndjson"];

    // A verdict is short and quick; a whole report is neither, so fewer of them are held at once.
    private const int RowsAtOnce = 64;
    private const int ReportsAtOnce = 4;

    // A sender may wait for an answer before it sends the next row; one that only holds a place is cut off.
    private static readonly Microsoft.AspNetCore.Server.Kestrel.Core.MinDataRate Slowest = new(bytesPerSecond: 10, gracePeriod: TimeSpan.FromSeconds(60));

    /// <summary>Maps POST /api/assessments/batch, for bodies up to "Limits:BatchMegabytes".</summary>
    public static void MapBatches(this IEndpointRouteBuilder api, IConfiguration settings) => api
        .MapPost(Address, AnswerAsync)
        .WithMetadata(new IsBatch(BatchPlaces.MegabytesOf(settings) << 20))
        .WithTags("Assessments")
        .WithName("assessBatch")
        .WithSummary("Decides many cases: one JSON object a line in, one a line out")
        .WithDescription(
            "Each line holds answers as POST /api/assessments takes them, asOf if you wish, and a reference of yours that comes back. Lines come back in the order of the rows while you send, so read while you send. "
            + "A line with return and accounts, as POST /api/returns takes them, is judged as a whole return, with each account under accounts. A row that cannot be judged has status and errors, and harms no other; an empty line is passed over. A row is at most 32 KB. With full=true each line has the whole report under report. "
            + "When the batch cannot be read to its end, the last line has a status and no row. Leave, and the work ends. Nothing that is sent is kept or logged.")
        .Accepts<BatchRow>(MediaTypes[0], MediaTypes[1])
        .Produces<BatchAnswer>(StatusCodes.Status200OK, MediaTypes[0], MediaTypes[1])
        .Refuses()
        .Produces<HttpValidationProblemDetails>(StatusCodes.Status408RequestTimeout, Refusal.MediaType)
        .WithExamples(ApiExamples.BatchRequest, () => ApiExamples.BatchAnswer, MediaTypes[0]);

    private static async Task<IResult> AnswerAsync(HttpContext context, BatchPlaces places, Measures measures, TimeProvider time, ILoggerFactory loggers, bool full = false)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !Array.Exists(MediaTypes, known => type.MediaType.Equals(known, StringComparison.OrdinalIgnoreCase)))
        {
            return Refusal.OfLinesType().ToResult();
        }

        using var place = places.Take(context);
        if (place is null)
        {
            context.Response.Headers.RetryAfter = "10";
            return Refusal.OfManyBatches().ToResult();
        }

        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = Slowest;
        }

        context.Response.ContentType = type.MediaType.Value;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        ending.CancelAfter(places.Longest);
        var judge = new RowJudge(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), full, measures, loggers.CreateLogger<RowJudge>(), ending.Token);
        var refusal = await RunAsync(context, judge, full ? ReportsAtOnce : RowsAtOnce, places.Cores, ending.Token);
        if (refusal is null && !context.Response.HasStarted)
        {
            refusal = Refusal.OfBody("The batch has no rows. Send one JSON object a line, like {\"answers\":{\"year\":2017,\"account\":\"roth-ira\",\"happened\":\"paid-out\"}}");
        }

        return refusal is null ? Results.Empty : await EndAsync(context, refusal);
    }

    // What ended it early, where something did that the sender can still be told.
    private static async Task<Refusal?> RunAsync(HttpContext context, RowJudge judge, int rowsAtOnce, SemaphoreSlim cores, CancellationToken stop)
    {
        var answers = context.Response.BodyWriter;
        try
        {
            await InOrder.RunAsync(new LineReader(context.Request.BodyReader, rowsAtOnce).ReadAsync(stop), judge.Judge, WriteAsync, cores, stop);
            return null;
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there any more.
            return null;
        }
        catch (StoppedReadingException)
        {
            if (!context.Response.HasStarted)
            {
                context.Response.Headers.RetryAfter = Stopping.RetryAfter;
            }

            return Refusal.OfStoppingBatch();
        }
        catch (OperationCanceledException)
        {
            return Refusal.OfBody("The batch took longer than this server works on one. Send the rows that have no answer as another batch", StatusCodes.Status408RequestTimeout);
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? Refusal.OfBody("The batch is larger than this server takes. Send the rows that have no answer as another batch", refused.StatusCode)
                : Refusal.OfBody("The batch could not be read to its end. Send the rows that have no answer again", refused.StatusCode);
        }

        async ValueTask WriteAsync(ReadOnlyMemory<byte> lines)
        {
            if (!lines.IsEmpty)
            {
                await answers.WriteAsync(lines, stop);
            }
        }
    }

    // Once lines are under way the status is told, so the refusal is one more line.
    private static async Task<IResult> EndAsync(HttpContext context, Refusal refusal)
    {
        if (!context.Response.HasStarted)
        {
            return refusal.ToResult();
        }

        context.Response.BodyWriter.Write(JsonSerializer.SerializeToUtf8Bytes(refusal.ToDetails(), WireJson.Default.HttpValidationProblemDetails));
        context.Response.BodyWriter.Write("\n"u8);
        await context.Response.BodyWriter.FlushAsync();
        return Results.Empty;
    }
}
