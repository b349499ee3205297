using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Endpoints;

/// <summary>Tells programs what can be asked, and leads them through the interview one question at a time.</summary>
public static class InterviewEndpoints
{
    private static readonly Lazy<Wire.Interview> Described = new(() => new(
        Checker.Edition.Version,
        Checker.Edition.Hash,
        "The words of a question vary with earlier answers; each is given here as in one interview in which it arises. POST /api/interview/next words it for the answers sent.",
        [.. SampleSheets().Select(sample => Wire.Question.From(sample.Question, sample.SoFar))]));

    /// <summary>Maps GET /api/interview and POST /api/interview/next.</summary>
    public static void MapInterview(this IEndpointRouteBuilder api)
    {
        api.MapGet("/interview", () => TypedResults.Json(Described.Value, WireJson.Default.Interview))
            .WithTags("Interview")
            .WithName("interview")
            .WithSummary("Lists every question with its id, kind, words and options")
            .Produces<Wire.Interview>();

        api.MapPost("/interview/next", NextAsync)
            .WithTags("Interview")
            .WithName("next-question")
            .WithSummary("Gives the next open question for the answers so far, or says that the interview is complete")
            .WithDescription("Send the answers so far; none at all gives the first question. Nothing that is sent is kept or logged.")
            .Accepts<AssessmentRequest>("application/json")
            .Produces<NextStep>()
            .Refuses()
            .WithExamples(ApiExamples.Beginning, () => ApiExamples.NextStep);
    }

    /// <summary>Where the answers stand in the interview.</summary>
    public static NextStep NextFor(Answers answers)
    {
        var walk = Checker.Walk(answers);
        return new(walk.IsComplete, walk.Next is { } next ? Wire.Question.From(next, walk.Live) : null, AnswerValue.Of(walk.Live, walk.Path));
    }

    private static async Task<IResult> NextAsync(HttpRequest request, CancellationToken cancellation)
    {
        var body = await RequestBody.ReadAsync(request, cancellation);
        if (!body.IsRead)
        {
            return body.Refusal.ToResult();
        }

        var refusal = new Refusal();
        foreach (var problem in Checker.Problems(body.Sheet.Answers))
        {
            refusal.Add(problem.QuestionId, problem.Message);
        }

        return refusal.IsEmpty ? TypedResults.Json(NextFor(body.Sheet.Answers), WireJson.Default.NextStep) : refusal.ToResult();
    }

    /// <summary>Each question with answers under which it is asked, so that its words can be told; in the order of the list.</summary>
    private static IEnumerable<(Rules.Interview.Question Question, Answers SoFar)> SampleSheets()
    {
        var met = new Dictionary<string, Answers>(StringComparer.Ordinal);
        Follow(Answers.None, met);

        // A question that no such interview asks is worded for the longest one.
        var longest = met.Values.MaxBy(answers => answers.Tokens.Count)!;
        return Checker.Questions.Select(question => (question, met.GetValueOrDefault(question.Id, longest)));
    }

    // "I don't know" keeps the most ways open; where it is no answer, every option is followed.
    private static void Follow(Answers soFar, Dictionary<string, Answers> met)
    {
        var walk = Checker.Walk(soFar);
        if (walk.Next is not { } next)
        {
            return;
        }

        met.TryAdd(next.Id, walk.Live);
        if (next.MayBeUnknown)
        {
            Follow(soFar.With(next, Answers.Unknown), met);
            return;
        }

        // The years from the newest back, so that a question speaks of the newest year in which it is asked.
        foreach (var option in next is WholeNumber ? next.Options.Reverse() : next.Options)
        {
            Follow(soFar.With(next, option.Token), met);
        }
    }
}
