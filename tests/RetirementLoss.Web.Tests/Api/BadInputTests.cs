using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace RetirementLoss.Web.Tests.Api;

public sealed class BadInputTests(ApiHost api) : IClassFixture<ApiHost>
{
    private const string Assessments = "/api/assessments";

    // Member of the request, as JSON; the place of the error; what the message must say.
    public static TheoryData<string, string, string, string> WrongAnswers => new()
    {
        { "received", "\"lots\"", "received", "using digits" },
        { "received", "\"\"", "received", "0 is an answer" },
        { "received", "-1", "received", "cannot be less than zero" },
        { "received", "1234.567", "received", "two digits after the point" },
        { "received", "\"1,234.567\"", "received", "two digits after the point" },
        { "received", "1000000000000", "received", "less than $1,000,000,000" },
        { "received", "1e400", "received", "using digits" },
        { "received", "true", "received", "using digits" },
        { "received", "null", "received", "a single value" },
        { "received", "{}", "received", "a single value" },
        { "received", "[15000]", "received", "a single value" },
        { "received", "\"\\ud800\"", "received", "whole Unicode characters" },
        { "year", "\"unknown\"", "year", "must be known" },
        { "year", "20177", "year", "2010 to 2026" },
        { "year", "2017.5", "year", "2010 to 2026" },
        { "year", "null", "year", "send a value" },
        { "account", "\"roth\"", "account", "roth-ira" },
        { "account", "7", "account", "roth-ira" },
        { "happened", "\"lost\"", "happened", "paid-out" },
        { "filing-status", "\"married\"", "filing-status", "married-joint" },
        { "same-kind-left", "\"perhaps\"", "same-kind-left", "yes, no or unknown" },
        { "same-kind-left", "0", "same-kind-left", "yes, no or unknown" },
        { "last-paid-on", "\"2017-02-30\"", "last-paid-on", "a date that exists" },
        { "last-paid-on", "20170301", "last-paid-on", "a date that exists" },
        { "age-or-blind-boxes", "5", "age-or-blind-boxes", "from 0 to 4" },
        { "recieved", "15000", "recieved", "No question has this id" },
        { "Received", "15000", "Received", "No question has this id" },
        { "", "15000", "", "No question has this id" },
    };

    [Theory]
    [MemberData(nameof(WrongAnswers))]
    public async Task An_answer_that_cannot_be_read_is_refused_at_its_question(string id, string value, string at, string says)
    {
        var answers = Sheets.Roth.Without(id).ToJsonString();

        var answered = await api.PostAsync(Assessments, $$"""{ "answers": {{answers[..^1]}}, "{{id}}": {{value}} } }""");

        Refused(answered, HttpStatusCode.BadRequest, at, says);
    }

    [Fact]
    public async Task Every_wrong_answer_is_told_at_once()
    {
        var answered = await api.PostAsync(Assessments, """{ "answers": { "year": "then", "account": null, "agi": "x", "nothing": 1 }, "asOf": "soon" }""");

        Assert.Equal(["year", "account", "agi", "nothing", "asOf"], answered.ErrorMembers);
    }

    [Fact]
    public async Task A_question_answered_twice_is_refused_there()
    {
        var answered = await api.PostAsync(Assessments, """{ "answers": { "year": 2017, "account": "roth-ira", "year": 2017 } }""");

        Refused(answered, HttpStatusCode.BadRequest, "year", "twice");
    }

    [Theory]
    [InlineData("""{ "answers": {}, "answers": {} }""", "answers", "twice")]
    [InlineData("""{ "answers": {}, "asOf": "2026-01-01", "asOf": "2026-01-01" }""", "asOf", "twice")]
    [InlineData("""{ "answers": {}, "asof": "2026-01-01" }""", "asof", "no such member")]
    [InlineData("""{ "answer": {} }""", "answer", "no such member")]
    [InlineData("{}", "answers", "is missing")]
    [InlineData("""{ "answers": null }""", "answers", "must be an object")]
    [InlineData("""{ "answers": [] }""", "answers", "must be an object")]
    [InlineData("""{ "answers": "year" }""", "answers", "must be an object")]
    [InlineData("""{ "answers": { "\ud800": 1 } }""", "answers", "not text")]
    [InlineData("""{ "\ud800": 1 }""", "answers", "is missing")]
    public async Task A_member_that_is_not_as_described_is_refused_there(string body, string at, string says) =>
        Refused(await api.PostAsync(Assessments, body), HttpStatusCode.BadRequest, at, says);

    [Theory]
    [InlineData("\"21.11.2026\"")]
    [InlineData("\"2026-13-01\"")]
    [InlineData("\"2026-02-30\"")]
    [InlineData("\"2026-11-21T00:00:00Z\"")]
    [InlineData("\"0001-01-01\"")]
    [InlineData("\"9999-12-31\"")]
    [InlineData("\"\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("20261121")]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task A_day_that_cannot_be_read_is_refused_at_as_of(string day) =>
        Refused(await api.PostAsync(Assessments, $$"""{ "answers": {{Sheets.Roth.ToJsonString()}}, "asOf": {{day}} }"""), HttpStatusCode.BadRequest, "asOf", "Leave it out for today");

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \r\n\t", "is empty")]
    [InlineData("{", "line 1, at byte 2")]
    [InlineData("{ \"answers\":\n  { \"year\": 2017, } }", "line 2, at byte 19")]
    [InlineData("{ \"answers\": { \"year\": 2017 } } x", "line 1")]
    [InlineData("{ 'answers': {} }", "line 1, at byte 3")]
    [InlineData("{ \"answers\": {} /* none */ }", "line 1")]
    [InlineData("answers=year", "line 1, at byte 1")]
    [InlineData("[]", "must be a JSON object")]
    [InlineData("null", "must be a JSON object")]
    [InlineData("2017", "must be a JSON object")]
    public async Task A_body_that_is_no_json_object_is_refused_with_the_place(string body, string says) =>
        Refused(await api.PostAsync(Assessments, body), HttpStatusCode.BadRequest, "answers", says);

    [Fact]
    public async Task A_body_nested_too_deep_is_refused() =>
        Refused(await api.PostAsync(Assessments, new string('[', 10_000)), HttpStatusCode.BadRequest, "answers", "not valid JSON");

    [Fact]
    public async Task A_body_that_is_not_utf8_is_refused() =>
        Refused(await api.PostAsync(Assessments, [.. "{\"answers\":{\"year\":\""u8, 0xff, .. "\"}}"u8]), HttpStatusCode.BadRequest, "answers", "UTF-8");

    [Fact]
    public async Task A_byte_order_mark_is_no_fault()
    {
        var body = Encoding.UTF8.GetBytes($$"""{ "answers": {{Sheets.Roth.ToJsonString()}} }""");

        var answered = await api.PostAsync(Assessments, [.. Encoding.UTF8.Preamble, .. body]);

        Assert.Equal(HttpStatusCode.OK, answered.Status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData(null)]
    public async Task A_body_of_another_type_is_refused(string? contentType)
    {
        var answered = await api.PostAsync(Assessments, Encoding.UTF8.GetBytes($$"""{ "answers": {{Sheets.Roth.ToJsonString()}} }"""), contentType);

        Refused(answered, HttpStatusCode.UnsupportedMediaType, "answers", "Content-Type: application/json");
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("application/vnd.example+json")]
    public async Task Other_names_of_json_in_utf8_are_read(string contentType)
    {
        var answered = await api.PostAsync(Assessments, Encoding.UTF8.GetBytes($$"""{ "answers": {{Sheets.Roth.ToJsonString()}} }"""), contentType);

        Assert.Equal(HttpStatusCode.OK, answered.Status);
    }

    [Theory]
    [InlineData(64 * 1024, HttpStatusCode.OK)]
    [InlineData((64 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(5_000_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_of_more_than_64_kb_is_refused(int size, HttpStatusCode status)
    {
        var body = Encoding.UTF8.GetBytes($$"""{ "answers": {{Sheets.Roth.ToJsonString()}} }""".PadRight(size));

        var answered = await api.PostAsync(Assessments, body);

        Assert.Equal(status, answered.Status);
        if (status != HttpStatusCode.OK)
        {
            Refused(answered, status, "answers", "larger than 64 KB");
        }
    }

    [Fact]
    public async Task A_body_of_unannounced_length_is_limited_as_well()
    {
        using var client = api.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Assessments, UriKind.Relative)) { Content = new StringContent(new string(' ', 100_000), Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = true;

        using var response = await client.SendAsync(request);

        Refused(await Answered.ReadAsync(response), HttpStatusCode.RequestEntityTooLarge, "answers", "larger than 64 KB");
    }

    [Fact]
    public async Task Far_too_many_members_are_refused_in_one_sentence()
    {
        var many = new JsonObject(Enumerable.Range(0, 1000).Select(i => KeyValuePair.Create($"q{i}", (JsonNode?)i)));

        Refused(await api.AssessAsync(many), HttpStatusCode.BadRequest, "answers", "Send each question's id once");
        Refused(await api.PostAsync(Assessments, many.ToJsonString()), HttpStatusCode.BadRequest, "answers", "far too many members");
    }

    [Theory]
    [InlineData("{}", "year")]
    [InlineData("""{ "year": 2017 }""", "account")]
    [InlineData("""{ "account": "roth-ira", "happened": "paid-out" }""", "year")]
    [InlineData("""{ "year": 2017, "account": "roth-ira" }""", "happened")]
    public async Task An_opening_question_left_out_is_refused_at_its_id(string answers, string at) =>
        Refused(await api.AssessAsync(Sheets.Sheet(answers)), HttpStatusCode.BadRequest, at, "Without it nothing can be assessed");

    // The sheets leave gaps on purpose: answers after a gap are checked as well.
    public static TheoryData<string, string> Contradictions => new()
    {
        { """{ "year": 2017, "account": "roth-ira", "happened": "paid-out", "received": 1, "basis-given": "parts", "contributed": 1000, "moved-in": 0, "recovered": 1500 }""", "recovered" },
        { """{ "year": 2017, "account": "plan-401k", "happened": "partly-paid-out", "any-basis": true, "received": 5000, "balance-before": 4000 }""", "balance-before" },
        { """{ "year": 2026, "account": "roth-ira", "happened": "paid-out", "basis-left": 2, "received": 1, "last-paid-on": "2025-12-31" }""", "last-paid-on" },
        { """{ "year": 2017, "account": "roth-ira", "happened": "paid-out", "basis-left": 27000, "received": 15000, "filing-status": "single", "age-or-blind-boxes": 4 }""", "age-or-blind-boxes" },
        { """{ "year": 2020, "account": "roth-ira", "happened": "rolled-over", "moved-out": 100, "rolled-over": 200 }""", "rolled-over" },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public async Task Answers_that_contradict_each_other_are_refused_at_the_question_to_mend(string answers, string at)
    {
        var answered = await api.AssessAsync(Sheets.Sheet(answers));

        Refused(answered, HttpStatusCode.BadRequest, at, "");
        Assert.Equal([at], answered.ErrorMembers);
    }

    private static void Refused(Answered answered, HttpStatusCode status, string at, string says)
    {
        Assert.True(status == answered.Status, $"{answered.Status}: {answered.Text}");
        Assert.Equal("application/problem+json", answered.MediaType);
        Assert.Equal((int)status, answered.Json["status"]!.GetValue<int>());
        Assert.NotEmpty(answered.Json["title"]!.GetValue<string>());
        Assert.NotEmpty(answered.Json["detail"]!.GetValue<string>());
        Assert.Contains(answered.ErrorsAt(at), message => message.Contains(says, StringComparison.Ordinal));
    }
}
