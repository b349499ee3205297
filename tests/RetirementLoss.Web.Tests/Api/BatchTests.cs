using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Web.Content;
using RetirementLoss.Web.Endpoints;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>Many rows at once are answered as each by itself would be, and none can harm another.</summary>
public sealed class BatchTests(ApiHost api) : IClassFixture<ApiHost>
{
    private const string Address = "/api/assessments/batch";
    private const string Lines = "application/jsonl";
    private const string Roth = """{"year":2017,"account":"roth-ira","happened":"paid-out","received":15000,"basis-given":"total","basis-left":27000,"same-kind-left":false,"filing-status":"single","agi":60000,"other-two-percent":0,"other-itemized":5000,"age-or-blind-boxes":0}""";
    private const int Rows = 2000;

    [Fact]
    public async Task Each_row_has_the_members_of_its_single_report_over_two_thousand_clients()
    {
        var sheets = Clients().Take(Rows).ToList();

        var answered = await SendAsync(string.Join('\n', sheets.Select(RowOf)));

        var rows = RowsOf(answered);
        Assert.Equal(Rows, rows.Count);
        var wrong = sheets.Zip(rows).AsParallel().AsOrdered().Select((pair, place) => Difference(pair.First.Answers, pair.First.AsOf, pair.Second, place + 1)).OfType<string>().Take(5).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        // Both kinds must be among them, or nothing is shown.
        Assert.InRange(rows.Count(row => row["verdict"] is not null), Rows / 2, Rows);
        Assert.Contains(rows, row => row["state"] is not null);
        Assert.Contains(rows, row => row["unknowns"] is JsonArray { Count: > 0 });
        Assert.Contains(rows, row => row["errors"] is not null);
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("true")]
    public async Task A_word_for_a_row_that_cannot_be_read_is_told_in_words_of_ours(string reference)
    {
        var rows = RowsOf(await SendAsync($$$"""{"answers":{{{Roth}}},"reference":{{{reference}}}}""" + "\n" + $$$"""{"return":{"year":2017},"accounts":[{"account":"roth-ira"}],"reference":{{{reference}}}}"""));

        Assert.All(rows, row => Assert.Equal("reference must be text or a number of at most 100 whole characters. Shorten it, or leave it out", Assert.Single(row["errors"]!["reference"]!.AsArray())!.GetValue<string>()));
        Assert.Equal(2, rows.Count);
    }

    [Fact]
    public async Task A_bad_row_harms_no_other_and_is_told_by_its_number_and_the_question_to_mend()
    {
        var tooLong = $$$"""{"answers":{"year":"{{{new string('7', 40_000)}}}"}}""";
        var answered = await SendAsync(string.Join('\n', Row(Roth), "", """{"answers":{"year":"last","canary7654321":1}}""", "{oops", tooLong, Row("{}"), """{"answers":{},"surprise":1}""", $$$"""{"answers":{{{Roth}}},"reference":"Client 7"}""", Row(Roth)));

        var rows = RowsOf(answered);
        Assert.Equal([1, 3, 4, 5, 6, 7, 8, 9], rows.Select(row => row["row"]!.GetValue<int>()));
        Assert.Equal("limited", rows[0]["verdict"]!.GetValue<string>());
        Assert.Equal(["year", "canary7654321"], Members(rows[1]));
        Assert.Equal(["answers"], Members(rows[2]));
        Assert.Contains("32 KB", rows[3]["errors"]!["answers"]![0]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(["year"], Members(rows[4]));
        Assert.Equal(["surprise"], Members(rows[5]));
        Assert.Equal("Client 7", rows[6]["reference"]!.GetValue<string>());
        Assert.All(rows.Where(row => row["errors"] is not null), row => Assert.Equal(400, row["status"]!.GetValue<int>()));
        var last = rows[7].AsObject();
        last.Remove("row");
        rows[0].AsObject().Remove("row");
        Assert.Equal(rows[0].ToJsonString(), last.ToJsonString());
    }

    [Fact]
    public async Task A_row_with_accounts_is_judged_as_a_whole_return()
    {
        var request = ApiExamples.ReturnRequest.DeepClone().AsObject();
        var alone = (await api.PostAsync("/api/returns", request.ToJsonString())).Json;
        var wrong = request.DeepClone().AsObject();
        wrong["accounts"]![1]!["agi"] = 5;
        request["reference"] = "R";

        var rows = RowsOf(await SendAsync(string.Join('\n', request.ToJsonString(), wrong.ToJsonString(), Row(Roth))));
        var full = Assert.Single(RowsOf(await SendAsync(request.ToJsonString(), "?full=true")));

        var (row, whole) = (rows[0], alone["return"]!);
        Assert.Equal("R", (string?)row["reference"]);
        Assert.Equal(2017, (int)row["taxYear"]!);
        foreach (var member in new[] { "verdict", "decidedBy", "character", "certainty", "amounts" })
        {
            Assert.Equal(whole["federal"]![member]!.ToJsonString(), row[member]!.ToJsonString());
            Assert.Equal(alone["accounts"]!.AsArray().Select(account => account!["federal"]![member]!.ToJsonString()), row["accounts"]!.AsArray().Select(account => account![member]!.ToJsonString()));
        }

        Assert.Equal(["accounts[0]", "accounts[1]"], row["accounts"]!.AsArray().Select(account => (string?)account!["place"]));
        Assert.Equal(whole["parts"]!.AsArray().Select(part => part!.ToJsonString()), row["accounts"]!.AsArray().Select(account => account!["part"]!.ToJsonString()));
        Assert.Equal(alone.ToJsonString(), full["returnReport"]!.ToJsonString());
        Assert.Equal(["accounts[1].agi"], Members(rows[1]));
        Assert.Equal("limited", (string?)rows[2]["verdict"]);
        Assert.Null(rows[2]["accounts"]);
    }

    [Fact]
    public async Task Nothing_of_a_row_is_logged()
    {
        await SendAsync("""{"answers":{"year":2017,"received":"canary7654321"},"reference":"canary7654321"}""");

        Assert.DoesNotContain(api.Log.Lines, line => line.Contains("canary7654321", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_full_row_has_the_report_of_a_single_assessment()
    {
        var single = await api.PostAsync("/api/assessments", Row(Roth));

        var row = Assert.Single(RowsOf(await SendAsync(Row(Roth), "?full=true")));

        Assert.Equal(single.Json.ToJsonString(), row["report"]!.ToJsonString());
    }

    [Theory]
    [InlineData("application/json", "{}", HttpStatusCode.UnsupportedMediaType, "application/jsonl")]
    [InlineData(Lines, "", HttpStatusCode.BadRequest, "no rows")]
    [InlineData("application/x-ndjson", "\n \n", HttpStatusCode.BadRequest, "no rows")]
    public async Task What_is_no_batch_is_refused_with_what_to_send(string type, string body, HttpStatusCode status, string says)
    {
        var answered = await api.PostAsync(Address, Encoding.UTF8.GetBytes(body), type);

        Assert.Equal(status, answered.Status);
        Assert.Equal("application/problem+json", answered.MediaType);
        Assert.Contains(says, answered.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/jsonl")]
    [InlineData("application/x-ndjson")]
    public async Task Lines_come_back_in_the_type_they_were_sent_in_without_a_cookie(string type)
    {
        var answered = await api.PostAsync(Address, Encoding.UTF8.GetBytes(Row(Roth)), type);

        Assert.Equal(type, answered.MediaType);
        Assert.False(answered.Headers.ContainsKey("Set-Cookie"));
        Assert.Equal("no-store", answered.Headers["Cache-Control"]);
    }

    private static List<string> Members(JsonNode row) => [.. row["errors"]!.AsObject().Select(member => member.Key)];

    private static string Row(string answers) => $$$"""{"answers":{{{answers}}},"asOf":"2026-11-21"}""";

    private static string RowOf((Answers Answers, DateOnly AsOf) sheet) => new JsonObject
    {
        ["answers"] = new JsonObject(sheet.Answers.Tokens.Select(answer => KeyValuePair.Create(answer.Key, (JsonNode?)JsonValue.Create(answer.Value)))),
        ["asOf"] = sheet.AsOf.ToString("O"),
    }.ToJsonString();

    private static List<JsonNode> RowsOf(Answered answered)
    {
        Assert.Equal(HttpStatusCode.OK, answered.Status);
        return [.. answered.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }

    private Task<Answered> SendAsync(string rows, string query = "") => api.PostAsync(Address + query, Encoding.UTF8.GetBytes(rows), Lines);

    /// <summary>The worked examples, and each with other amounts, in another year, and with one answer unknown, left out or of another story.</summary>
    private static IEnumerable<(Answers Answers, DateOnly AsOf)> Clients()
    {
        var drawn = new Random(20261130);
        var examples = Library.Examples.All;
        for (var round = 0; ; round++)
        {
            foreach (var example in examples)
            {
                yield return (round == 0 ? example.Answers : Changed(example.Answers, drawn), example.AskedOn);
            }
        }
    }

    private static Answers Changed(Answers sheet, Random drawn)
    {
        var asked = Checker.Questions.Where(sheet.Has).ToList();
        var one = asked[drawn.Next(asked.Count)];
        return drawn.Next(5) switch
        {
            0 => sheet.With(Checker.Questions[0], $"{Checker.Years[drawn.Next(Checker.Years.Count)]}"),
            1 when one.MayBeUnknown => sheet.With(one, Answers.Unknown),
            2 => sheet.Without(one),
            3 => sheet.With(Checker.Questions.First(question => question.Id == "agi"), $"{drawn.Next(300_000)}"),
            _ => asked.OfType<Amount>().Aggregate(sheet, (changed, amount) => changed.With(amount, $"{drawn.Next(90_000)}")),
        };
    }

    private static string? Difference(Answers answers, DateOnly asOf, JsonNode row, int number)
    {
        if (row["row"]!.GetValue<int>() != number)
        {
            return $"{number}: out of order";
        }

        var problems = Checker.WholeObjections(answers);
        if (problems.Count > 0)
        {
            var told = Members(row).Order(StringComparer.Ordinal);
            return told.SequenceEqual(problems.Select(problem => problem.QuestionId).Distinct().Order(StringComparer.Ordinal)) ? null : $"{number}: {row.ToJsonString()} instead of {string.Join(", ", problems)}";
        }

        var report = AssessmentReport.From(Checker.Report(answers, asOf));
        var single = JsonSerializer.SerializeToNode(report, WireJson.Default.AssessmentReport)!;
        var expected = new JsonObject { ["taxYear"] = single["taxYear"]!.DeepClone(), ["situation"] = single["situation"]!.DeepClone() };
        Copy(single["federal"]!, expected, "verdict", "decidedBy", "character", "certainty", "amounts");
        if (single["state"] is { } state)
        {
            var home = new JsonObject();
            Copy(state, home, "state", "verdict", "decidedBy", "certainty", "amounts");
            expected["state"] = home;
        }

        expected["unknowns"] = new JsonArray([.. report.Unknowns.Where(fact => fact.Matters).Select(fact => (JsonNode)fact.Question)]);
        const string assumed = "assumed-";
        if (report.Federal.Notes.Where(note => note.Id.StartsWith(assumed, StringComparison.Ordinal)).Select(note => (JsonNode)note.Id[assumed.Length..]).ToArray() is { Length: > 0 } taken)
        {
            expected["assumed"] = new JsonArray(taken);
        }

        var given = row.DeepClone().AsObject();
        given.Remove("row");
        given.Remove("notUsed");
        return JsonNode.DeepEquals(expected, given) ? null : $"{number}: {given.ToJsonString()}\ninstead of {expected.ToJsonString()}\nfor {string.Join(' ', answers.Tokens)}";
    }

    private static void Copy(JsonNode from, JsonObject to, params string[] members)
    {
        foreach (var member in members)
        {
            to[member] = from[member]!.DeepClone();
        }
    }
}
