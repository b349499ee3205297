using System.Text.Json.Nodes;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>A client that a kept generator makes of the document of the API compiles, and is answered as the examples of the document are.</summary>
public sealed class GeneratedClientTests(ApiHost api) : IClassFixture<ApiHost>
{
    // What a program of others would write; it tells what it heard, a line each.
    private const string Caller =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Threading.Tasks;

        namespace Generated;

        public static class Caller
        {
            public static async Task<string[]> RunAsync(HttpClient http)
            {
                var client = new Client(http);
                var heard = new List<string>();

                var answers = new CaseAnswers { Year = 2017, Account = CaseAnswersAccount.RothIra, Happened = CaseAnswersHappened.PaidOut, Received = 15000.50m, BasisGiven = CaseAnswersBasisGiven.Total, BasisLeft = 27000, SameKindLeft = false, FilingStatus = CaseAnswersFilingStatus.Single, Agi = 60000, OtherTwoPercent = 0, OtherItemized = 5000, AgeOrBlindBoxes = 0 };
                var report = await client.AssessAsync(new AssessmentRequest { Answers = answers, AsOf = new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero) });
                heard.Add(FormattableString.Invariant($"{report.Federal.Verdict} {report.Federal.Amounts.Deductible} {report.State is null} {report.Federal.Amounts.TaxableNextYear is null} {report.Answers.Count}"));

                var open = new CaseAnswers { Year = 2017, Account = CaseAnswersAccount.RothIra, Happened = CaseAnswersHappened.PaidOut, Received = 15000, SameKindLeft = false };
                open.AdditionalProperties["basis-left"] = "unknown";
                heard.Add(string.Join(' ', (await client.AssessAsync(new AssessmentRequest { Answers = open })).Unknowns.Where(fact => fact.Matters).Select(fact => fact.Question).Take(1)));

                var next = await client.NextQuestionAsync(new InterviewRequest { Answers = new CaseAnswers { Year = 2017, Account = CaseAnswersAccount.RothIra, Happened = CaseAnswersHappened.PaidOut } });
                heard.Add(next.Question.Id);

                var whole = await client.AssessReturnAsync(new ReturnRequest
                {
                    Return = new ReturnAnswers { Year = 2017, FilingStatus = ReturnAnswersFilingStatus.Single, Agi = 60000, OtherTwoPercent = 0, OtherItemized = 20000, AgeOrBlindBoxes = 0 },
                    Accounts =
                    [
                        new AccountAnswers { Account = AccountAnswersAccount.RothIra, Happened = AccountAnswersHappened.PaidOut, Received = 16000, BasisGiven = AccountAnswersBasisGiven.Total, BasisLeft = 27000, SameKindLeft = false },
                        new AccountAnswers { Account = AccountAnswersAccount.TraditionalIra, Happened = AccountAnswersHappened.PaidOut, AnyBasis = true, Received = 5000, BasisGiven = AccountAnswersBasisGiven.Total, BasisLeft = 9000, SameKindLeft = false },
                    ],
                });
                heard.Add(FormattableString.Invariant($"{whole.Return.Federal.Verdict} {whole.Return.Federal.Amounts.Deductible} {whole.Accounts.Count}"));

                var row = await client.AssessBatchAsync(new BatchRow { Answers = new CaseAnswers { Year = 2025, Account = CaseAnswersAccount.Plan401k, Happened = CaseAnswersHappened.StillInside }, Reference = "A" });
                heard.Add($"{row.Reference} {row.Situation} {row.Verdict}");

                try
                {
                    await client.AssessAsync(new AssessmentRequest { Answers = new CaseAnswers { Account = CaseAnswersAccount.RothIra } });
                }
                catch (ApiException<HttpValidationProblemDetails> refused)
                {
                    heard.Add($"{refused.StatusCode} {refused.Result.Title} {string.Join(' ', refused.Result.Errors.Keys)}");
                }

                return heard.ToArray();
            }
        }
        """;

    [Fact]
    public async Task A_client_generated_from_the_document_compiles_and_is_answered()
    {
        var text = (await api.GetAsync("/openapi/v1.json")).Text;
        var client = await GenerateAsync(text);
        var run = Compiled.Library(client, Caller).GetType("Generated.Caller")!.GetMethod("RunAsync")!.CreateDelegate<Func<HttpClient, Task<string[]>>>();
        using var http = api.CreateClient();

        var heard = await run(http);

        var alone = (await api.PostAsync("/api/assessments", """{"answers":{"year":2017,"account":"roth-ira","happened":"paid-out","received":15000.50,"basis-given":"total","basis-left":27000,"same-kind-left":false,"filing-status":"single","agi":60000,"other-two-percent":0,"other-itemized":5000,"age-or-blind-boxes":0},"asOf":"2026-11-21"}""")).Json;
        Assert.Equal($"limited {alone["federal"]!["amounts"]!["deductible"]!.ToJsonString()} True True {alone["answers"]!.AsObject().Count}", heard[0]);
        Assert.Equal("basis-left", heard[1]);
        Assert.Equal((string?)(await api.PostAsync("/api/interview/next", """{"answers":{"year":2017,"account":"roth-ira","happened":"paid-out"}}""")).Json["question"]!["id"], heard[2]);
        var document = JsonNode.Parse(text)!["paths"]!["/api/returns"]!["post"]!;
        var whole = document["responses"]!["200"]!["content"]!["application/json"]!["examples"]!["two-pools"]!["value"]!["return"]!["federal"]!;
        Assert.Equal($"{whole["verdict"]} {whole["amounts"]!["deductible"]!.ToJsonString()} 2", heard[3]);
        Assert.Equal("A still-in-the-account no-loss", heard[4]);
        Assert.Equal("400 Bad Request year", heard[5]);
        Assert.Equal(6, heard.Length);
    }

    private static async Task<string> GenerateAsync(string document) => new CSharpClientGenerator(
        await OpenApiDocument.FromJsonAsync(document),
        new CSharpClientGeneratorSettings
        {
            ClassName = "Client",
            UseBaseUrl = false,
            GenerateOptionalParameters = true,
            CSharpGeneratorSettings = { Namespace = "Generated", GenerateNullableReferenceTypes = true, GenerateOptionalPropertiesAsNullable = true },
        }).GenerateFile();
}
