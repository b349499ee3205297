using System.Collections.Concurrent;
using RetirementLoss.Rules;
using RetirementLoss.Web.Security;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Endpoints;

/// <summary>Tells programs which papers can be read, and turns their boxes into answers.</summary>
public static class PapersEndpoints
{
    // Worked out once for each catalogue, which is known by itself and not by its language: one that is put in place of another says other words.
    private static readonly ConcurrentDictionary<object, PaperList> Described = new(ReferenceEqualityComparer.Instance);

    private static PaperList Papers => Described.GetOrAdd((object?)Catalogue.Current ?? Checker.Edition, static _ => new(Checker.Edition.Version, Checker.Edition.Hash, [.. Rules.Papers.PapersInHand.All.Select(PaperDescription.From)]));

    /// <summary>Maps GET /api/papers and POST /api/papers/{form}.</summary>
    public static void MapPaperReading(this IEndpointRouteBuilder api)
    {
        api.MapGet("/papers", () => TypedResults.Json(Papers, WireJson.Default.PaperList))
            .WithTags("Papers")
            .WithName("papers")
            .WithSummary("Lists the papers that can be read, with their boxes")
            .Produces<PaperList>()
            .Fails();

        api.MapPost("/papers/{form}", ReadAsync)
            .WithMetadata(new WeighsAttribute(Weight.Light))
            .WithTags("Papers")
            .WithName("read-paper")
            .WithSummary("Turns the boxes of a paper into answers, and says what was taken from where")
            .WithDescription("Send the boxes under the ids that GET /api/papers lists. A box that is left out is blank, not zero. Boxes that do not fit each other are named, and no answer rests on them. Nothing that is sent is kept or logged.")
            .Accepts<PaperRequest>("application/json")
            .Produces<PaperReading>()
            .Produces<HttpValidationProblemDetails>(StatusCodes.Status404NotFound, Refusal.MediaType)
            .Refuses()
            .WithExamples(ApiExamples.PaperRequest, () => ApiExamples.PaperReading);
    }

    private static async Task<IResult> ReadAsync(string form, HttpRequest request, CancellationToken cancellation)
    {
        if (Rules.Papers.PapersInHand.Of(form) is not { } paper)
        {
            return Refusal.OfAddress(StatusCodes.Status404NotFound).ToResult();
        }

        var body = await PaperBody.ReadAsync(paper, request, cancellation);
        if (!body.Refusal.IsEmpty)
        {
            return body.Refusal.ToResult();
        }

        var reading = Rules.Papers.PapersInHand.Read(paper, body.Boxes, body.Before);
        var refusal = new Refusal();
        foreach (var unread in reading.Unread)
        {
            refusal.Add(unread.Box.Id, unread.Message);
        }

        return refusal.IsEmpty ? TypedResults.Json(PaperReading.From(reading), WireJson.Default.PaperReading) : refusal.ToResult();
    }
}
