using System.ComponentModel;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using RetirementLoss.Rules;
using RetirementLoss.Web.Endpoints;
using RetirementLoss.Web.Measuring;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Assistants;

/// <summary>The tools that lead an assistant through a story and answer it.</summary>
[McpServerToolType]
internal sealed class CheckTools(TimeProvider time, Measures measures, ILogger<CheckTools> logger)
{
    private const string AnswersAre =
        "One value under each question's id: a token of its options, a number of dollars, an ISO date, true or false, or \"unknown\" where the person does not know. "
        + "Example: {\"year\": 2024, \"account\": \"roth-ira\", \"happened\": \"paid-out\"}. Never send a value that the person did not give.";

    private const string AsOfIs = "The day of the question as yyyy-MM-dd; leave it out for today.";

    [McpServerTool(Name = "list_questions", Title = "List the questions of a story", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Lists the questions that a story can ask, with ids, kinds, options and where a person finds the answer. Without a situation: the opening questions (year, account, what happened) and the words for all situations. Use next_question for a conversation; this is for an overview.")]
    public CallToolResult ListQuestions([Description("The word for a situation, such as paid-out-below-basis; leave it out for the opening and the list of situations.")] string? situation = null) => ToolAnswer.Of(logger, () =>
    {
        var whole = InterviewEndpoints.Whole;
        if (situation is null)
        {
            return ToolAnswer.Json(new StoryQuestions(null, whole.Opening, QuestionsOf(whole, whole.Opening), [.. whole.Situations.Select(one => new SituationName(one.Id, one.Title))]), WireJson.Default.StoryQuestions);
        }

        return whole.Situations.FirstOrDefault(one => one.Id == situation) is { } story
            ? ToolAnswer.Json(new StoryQuestions(new(story.Id, story.Title), story.Pages, QuestionsOf(whole, story.Pages), null), WireJson.Default.StoryQuestions)
            : ToolAnswer.Wrong($"No situation has this word. The situations are: {string.Join(", ", whole.Situations.Select(one => one.Id))}.");
    });

    [McpServerTool(Name = "next_question", Title = "What to ask next", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Gives the next question to ask the person, in words that fit the answers so far, with its options, why it matters and on which paper the answer stands. Begin with no answers. Ask the person, and add what they say; send \"unknown\" where they do not know. As soon as the answer cannot turn any more it stands under firm: then call assess. Always ask the questions about the basis before you give an amount.")]
    public CallToolResult NextQuestion([Description(AnswersAre)] Dictionary<string, JsonElement> answers, [Description(AsOfIs)] string? asOf = null) => ToolAnswer.Of(logger, () =>
    {
        var body = Read(answers, asOf);
        if (!body.IsRead)
        {
            return ToolAnswer.Wrong(body.Refusal);
        }

        var refusal = Refusal.Of(Checker.Problems(body.Sheet.Answers).Concat(Checker.SelfContradictions(body.Sheet.Answers)));
        return refusal.IsEmpty ? ToolAnswer.Json(NextStep.From(body.Sheet.Answers, Day(body.Sheet)), WireJson.Default.NextStep) : ToolAnswer.Wrong(refusal);
    });

    [McpServerTool(Name = "assess", Title = "Can the loss be deducted?", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Decides whether the loss can be deducted for the tax year, how much and where, with the law cited. Before you call it, ask the person for the basis (already-taxed money that went in and had not come back) and whether other accounts of the same kind are left: without them the result says depends or assumes a usual case, and openFacts and assumed say which. Tell the person the year, the headline, what is open or assumed, and the sources. full gives every step, note and other year; the short form is enough for most answers.")]
    public CallToolResult Assess(
        [Description(AnswersAre)] Dictionary<string, JsonElement> answers,
        [Description(AsOfIs)] string? asOf = null,
        [Description("true for the whole report as POST /api/assessments gives it; it is long.")] bool full = false) => ToolAnswer.Of(logger, () =>
    {
        var body = Read(answers, asOf);
        var refusal = body.IsRead ? Refusal.Of(Checker.WholeObjections(body.Sheet.Answers)) : body.Refusal;
        if (!refusal.IsEmpty)
        {
            return ToolAnswer.Wrong(refusal);
        }

        var report = Checker.Report(body.Sheet!.Answers, Day(body.Sheet));
        measures.Verdict(report, AskedBy.Assistant);
        return full ? ToolAnswer.Json(AssessmentsEndpoint.ReportOf(body.Sheet.Answers, report), WireJson.Default.AssessmentReport) : ToolAnswer.Json(ToldAnswer.From(report), WireJson.Default.ToldAnswer);
    });

    private DateOnly Day(Sheet sheet) => sheet.AsOf ?? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private static RequestBody Read(Dictionary<string, JsonElement> answers, string? asOf) => RequestBody.Read(JsonSerializer.SerializeToUtf8Bytes(
        asOf is null ? new { answers } : (object)new { answers, asOf }));

    private static List<Question> QuestionsOf(Interview whole, IReadOnlyList<QuestionPage> pages)
    {
        var ids = pages.SelectMany(page => page.Questions).ToHashSet(StringComparer.Ordinal);
        return [.. whole.Questions.Where(question => ids.Contains(question.Id))];
    }
}
