using RetirementLoss.Rules.Papers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using RetirementLoss.Rules;
using RetirementLoss.Web.Batches;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Endpoints;

/// <summary>The examples of the OpenAPI document; the answers in it are made by the checker, so they are never out of date.</summary>
public static class ApiExamples
{
    /// <summary>A Roth IRA closed below its basis.</summary>
    public static JsonNode Request { get; } = JsonNode.Parse(
        """
        {
          "answers": {
            "year": 2017, "account": "roth-ira", "happened": "paid-out",
            "received": 15000, "basis-given": "total", "basis-left": 27000, "same-kind-left": false,
            "filing-status": "single", "agi": 60000, "other-two-percent": 0, "other-itemized": 5000, "age-or-blind-boxes": 0
          },
          "asOf": "2026-11-21"
        }
        """)!;

    /// <summary>A Roth pool and a traditional pool closed below basis in one year.</summary>
    public static JsonNode ReturnRequest { get; } = JsonNode.Parse(
        """
        {
          "return": { "year": 2017, "filing-status": "single", "agi": 60000, "other-two-percent": 0, "other-itemized": 20000, "age-or-blind-boxes": 0 },
          "accounts": [
            { "account": "roth-ira", "happened": "paid-out", "received": 16000, "basis-given": "total", "basis-left": 27000, "same-kind-left": false },
            { "account": "traditional-ira", "happened": "paid-out", "any-basis": true, "received": 5000, "basis-given": "total", "basis-left": 9000, "same-kind-left": false }
          ],
          "asOf": "2026-11-21"
        }
        """)!;

    /// <summary>A traditional IRA that was cashed out and a part of it that was converted before: one pool, and one Form 8606.</summary>
    public static JsonNode PooledRequest { get; } = JsonNode.Parse(
        """
        {
          "return": { "year": 2025 },
          "accounts": [
            { "account": "traditional-ira", "happened": "paid-out", "any-basis": true, "received": 8000, "basis-given": "total", "basis-left": 12000, "same-kind-left": false, "over-59-half": true },
            { "account": "sep-ira", "happened": "converted-to-roth", "converted": 10000, "any-basis": true, "basis-given": "total", "basis-left": 12000, "received-too": 0, "same-kind-left": false, "loss-carried": 0 }
          ],
          "asOf": "2026-11-21"
        }
        """)!;

    /// <summary>The examples of a return.</summary>
    public static IReadOnlyList<NamedExample> Returns { get; } =
    [
        new("two-pools", "All Roth IRAs and all traditional IRAs closed below their basis in 2017: one floor for both", ReturnRequest, () => AnswerTo(ReturnRequest)),
        new("two-events-of-one-pool", "A payout and a conversion of the same pool in 2025: one Form 8606 for both", PooledRequest, () => AnswerTo(PooledRequest)),
    ];

    /// <summary>An interview that has just begun.</summary>
    public static JsonNode Beginning { get; } = JsonNode.Parse("""{ "answers": { "year": 2017, "account": "roth-ira", "happened": "paid-out" }, "asOf": "2026-11-21" }""")!;

    /// <summary>A Form 1099-R for a Roth IRA that was closed.</summary>
    public static JsonNode PaperRequest { get; } = JsonNode.Parse("""{ "boxes": { "year": 2017, "1": 15000, "2b-total": true, "7": "J" } }""")!;

    /// <summary>The answer to <see cref="PaperRequest"/>.</summary>
    public static JsonNode PaperReading => JsonSerializer.SerializeToNode(
        Wire.PaperReading.From(PapersInHand.Read(
            PapersInHand.Of("1099-r")!,
            PaperRequest["boxes"]!.AsObject().ToDictionary(box => box.Key, box => box.Value!.ToString(), StringComparer.Ordinal),
            Rules.Interview.Answers.None)),
        WireJson.Default.PaperReading)!;

    /// <summary>Two rows of a batch, of which the second has to be mended.</summary>
    public static JsonNode BatchRequest { get; } = JsonValue.Create(
        """
        {"answers":{"year":2025,"account":"plan-401k","happened":"still-inside"},"asOf":"2026-11-21","reference":"A"}
        {"answers":{"year":2024,"acount":"roth-ira"},"asOf":"2026-11-21","reference":"B"}

        """);

    /// <summary>The answer to <see cref="BatchRequest"/>.</summary>
    public static JsonNode BatchAnswer => JsonValue.Create(System.Text.Encoding.UTF8.GetString(
        new RowJudge(DateOnly.MinValue, isFull: false, measures: null, NullLogger.Instance, CancellationToken.None).Judge(new(System.Text.Encoding.UTF8.GetBytes(BatchRequest.GetValue<string>()), 1)).Span));

    /// <summary>The answer to <see cref="Request"/>.</summary>
    public static JsonNode Report
    {
        get
        {
            var sheet = Read(Request);
            return JsonSerializer.SerializeToNode(AssessmentReport.From(Checker.Report(sheet.Answers, sheet.AsOf!.Value)), WireJson.Default.AssessmentReport)!;
        }
    }

    /// <summary>The answer to <see cref="Beginning"/>.</summary>
    public static JsonNode NextStep
    {
        get
        {
            var sheet = Read(Beginning);
            return JsonSerializer.SerializeToNode(Wire.NextStep.From(sheet.Answers, sheet.AsOf!.Value), WireJson.Default.NextStep)!;
        }
    }

    private static JsonNode AnswerTo(JsonNode request)
    {
        var body = ReturnBody.Read(JsonSerializer.SerializeToUtf8Bytes(request));
        return JsonSerializer.SerializeToNode(ReturnsEndpoint.AnswerTo(body.Sheet!, Checker.Return(body.Sheet!, body.AsOf!.Value), CancellationToken.None), WireJson.Default.ReturnAnswer)!;
    }

    private static Sheet Read(JsonNode request) => RequestBody.Read(JsonSerializer.SerializeToUtf8Bytes(request)).Sheet
        ?? throw new InvalidOperationException("An example of the OpenAPI document is refused by the API. Correct it to fit the questions.");
}
