using System.Collections.Concurrent;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Web.Security;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Endpoints;

/// <summary>Tells programs what can be asked, and leads them through the interview one question at a time.</summary>
public static class InterviewEndpoints
{
    // Worked out once for each catalogue, which is known by itself and not by its language: one that is put in place of another says other words.
    private static readonly ConcurrentDictionary<object, Wire.Interview> Described = new(ReferenceEqualityComparer.Instance);

    /// <summary>Every question, page and paper there is.</summary>
    internal static Wire.Interview Whole => Described.GetOrAdd((object?)Catalogue.Current ?? Checker.Edition, static _ => new(
        Checker.Edition.Version,
        Checker.Edition.Hash,
        T("The words of a question vary with earlier answers; each is given here as in one interview in which it arises. POST /api/interview/next words it for the answers sent."),
        [.. Checker.Questions.Select(Describe)],
        [.. Checker.Pages(Answers.None).Select(QuestionPage.From)],
        [.. Checker.Situations.Select(Wire.SituationPages.From)],
        [.. Rules.Papers.PapersInHand.All.Select(PaperDescription.From)]));

    /// <summary>Maps GET /api/interview and POST /api/interview/next.</summary>
    public static void MapInterview(this IEndpointRouteBuilder api)
    {
        api.MapGet("/interview", () => TypedResults.Json(Whole, WireJson.Default.Interview))
            .WithTags("Interview")
            .WithName("interview")
            .WithSummary("Lists every question with its id, kind, words and options, the pages they share, and the papers with their boxes")
            .Produces<Wire.Interview>()
            .Fails();

        api.MapPost("/interview/next", NextAsync)
            .WithMetadata(new WeighsAttribute(Weight.Step))
            .WithTags("Interview")
            .WithName("next-question")
            .WithSummary("Gives the next open question for the answers so far, or says that the interview is complete; and what is settled already")
            .WithDescription("Send the answers so far; none at all gives the first question. As soon as nothing still to be asked can turn the kind of the answer, it stands under firm, and doors tells what each further part would ask. Without asOf the day is that of UTC. Nothing that is sent is kept or logged.")
            .Accepts<InterviewRequest>("application/json")
            .Produces<NextStep>()
            .Refuses()
            .WithExamples(ApiExamples.Beginning, () => ApiExamples.NextStep);
    }

    private static async Task<IResult> NextAsync(HttpRequest request, TimeProvider time, CancellationToken cancellation)
    {
        var body = await RequestBody.ReadAsync(request, cancellation);
        if (!body.IsRead)
        {
            return body.Refusal.ToResult();
        }

        var refusal = new Refusal();
        foreach (var problem in Checker.Problems(body.Sheet.Answers).Concat(Checker.SelfContradictions(body.Sheet.Answers)))
        {
            refusal.Add(problem.QuestionId, problem.Message);
        }

        return refusal.IsEmpty ? TypedResults.Json(NextStep.From(body.Sheet.Answers, body.Sheet.AsOf ?? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)), WireJson.Default.NextStep) : refusal.ToResult();
    }

    private static Wire.Question Describe(Rules.Interview.Question question) => Wire.Question.From(
        question,
        SampleWalks.Made.Before(question) ?? throw new InvalidOperationException($"No sample walk asks '{question.Id}', so it cannot be worded. Let SampleWalks turn the answer that opens it."),
        [.. question.Options.Select(option => Wire.Possibility.From(option, SampleWalks.Made.IsAlwaysOffered(question, option)))]);
}
