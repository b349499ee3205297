using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>What a person tells the checker stays out of every log.</summary>
public sealed class ApiLogTests
{
    // Unlikely enough to be found only where they were put.
    private const string Amount = "73194.26";
    private const string Income = "86420.97";
    private const string Word = "canary-of-the-request";

    private static readonly string[] Bodies =
    [
        $$"""{ "answers": {{Sheets.Roth.With("received", JsonNode.Parse(Amount)).With("agi", Income).ToJsonString()}} }""",
        $$"""{ "answers": {{Sheets.Roth.With("received", $"{Amount}9 {Word}").With(Word, 1).ToJsonString()}}, "asOf": "{{Word}}" }""",
        $$"""{ "answers": { "year": 2017, "account": "roth-ira", "happened": "paid-out", "received": {{Amount}}, "basis-given": "parts", "contributed": 1, "moved-in": 0, "recovered": {{Income}} } }""",
        $$"""{ "answers": { "received": {{Amount}}, "{{Word}}" """,
        $$"""{ "{{Word}}": {{Amount}} }""",
        $"{Word} {Amount}",
    ];

    public static IEnumerable<object[]> Requests => Bodies.SelectMany(body => new object[][] { [body, "Production"], [body, "Development"] });

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Nothing_of_a_request_is_logged_at_any_level(string body, string environment)
    {
        await using var api = new ApiHost { Environment = environment };

        await api.PostAsync("/api/assessments", body);
        await api.PostAsync("/api/interview/next", body);
        await api.PostAsync("/api/assessments", Encoding.UTF8.GetBytes(body), "text/plain");

        var log = string.Join('\n', api.Log.Lines);
        Assert.Contains("/api/assessments", log, StringComparison.Ordinal);
        foreach (var canary in new[] { Amount, Income, "73,194", "86,420", Word })
        {
            Assert.DoesNotContain(canary, log, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task A_fault_is_told_as_problem_details_and_logged_without_its_message(string environment)
    {
        await using var api = new ApiHost { Environment = environment };
        await using var faulty = api.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new Faulty())));
        using var client = faulty.CreateClient();
        using var body = new StringContent($$"""{ "answers": {{Sheets.Roth.ToJsonString()}} }""", Encoding.UTF8, "application/json");

        using var response = await client.PostAsync(new Uri("/api/assessments", UriKind.Relative), body);
        var answered = await Answered.ReadAsync(response);

        Assert.Equal(HttpStatusCode.InternalServerError, answered.Status);
        Assert.Equal("application/problem+json", answered.MediaType);
        Assert.Equal("no-store", answered.Headers["Cache-Control"]);
        Assert.DoesNotContain(Word, answered.Text, StringComparison.Ordinal);
        var log = string.Join('\n', api.Log.Lines);
        Assert.Contains(nameof(InvalidOperationException), log, StringComparison.Ordinal);
        Assert.DoesNotContain(Word, log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_a_canary_in_the_address_is_seen_by_the_log_that_is_kept()
    {
        await using var api = new ApiHost();

        await api.GetAsync($"/api/{Word}");

        Assert.Contains(Word, string.Join('\n', api.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_repeats_no_value_that_was_sent()
    {
        await using var api = new ApiHost();

        var answered = await api.PostAsync("/api/assessments", $$"""{ "answers": { "received": "{{Word}}", "agi": "{{Amount}}1", "account": "{{Word}}", "year": "{{Word}}" }, "asOf": "{{Word}}" }""");

        Assert.Equal(5, answered.ErrorMembers.Count);
        Assert.DoesNotContain(Word, answered.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Amount, answered.Text, StringComparison.Ordinal);
    }

    private sealed class Faulty : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException(Word);
    }
}
