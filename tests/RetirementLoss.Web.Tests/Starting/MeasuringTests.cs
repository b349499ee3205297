using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests.Starting;

/// <summary>What those who run the app can count, and that nothing which a sender chose is among it.</summary>
public sealed class MeasuringTests
{
    private const string Canary = "canary7654321";

    [Fact]
    public async Task Metrics_tell_verdicts_and_refusals_and_no_word_of_a_sender()
    {
        await using var app = await RunningApp.StartAsync("--Telemetry:Prometheus=127.0.0.1, ::1");
        await BotherAsync(app);
        using var client = new HttpClient { BaseAddress = app.Address };

        var told = await client.GetStringAsync("/metrics");

        Assert.Contains("retirementloss_verdicts", told, StringComparison.Ordinal);
        Assert.Contains("verdict=\"not-deductible\"", told, StringComparison.Ordinal);
        Assert.Contains("story=\"paid-out-below-basis\"", told, StringComparison.Ordinal);
        Assert.Contains("year=\"2024\"", told, StringComparison.Ordinal);
        Assert.Contains("retirementloss_refusals", told, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^retirementloss_law_stale\S* [01]( \d+)?$", told);
        Assert.Contains("http_server_request_duration", told, StringComparison.Ordinal);
        AssertSilent(told);
    }

    [Fact]
    public async Task Steps_and_answers_are_counted_by_their_way()
    {
        await using var app = await RunningApp.StartAsync("--Telemetry:Prometheus=127.0.0.1, ::1");
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };
        Assert.Equal(0, Sum(await client.GetStringAsync("/metrics"), "retirementloss_steps_total"));

        var visitor = new Visitor(client);
        await (await visitor.TellAsync(Stories.StillInside)).OpenAsync("/check/result");
        using var rows = await client.PostAsync("/api/assessments/batch", new StringContent("""{"answers":{"year":2024,"account":"roth-ira","happened":"still-inside"}}""", Encoding.UTF8, "application/jsonl"));
        await rows.Content.ReadAsStringAsync();

        // The collector of the page answers from memory for a moment.
        var told = await client.GetStringAsync("/metrics");
        for (var tries = 0; tries < 50 && Sum(told, "retirementloss_verdicts_total", "way=\"batch\"") == 0; tries++)
        {
            await Task.Delay(200);
            told = await client.GetStringAsync("/metrics");
        }

        Assert.True(Sum(told, "retirementloss_steps_total") > 0);
        Assert.Equal(1, Sum(told, "retirementloss_verdicts_total", "way=\"page\""));
        Assert.Equal(1, Sum(told, "retirementloss_verdicts_total", "way=\"batch\""));
        Assert.Equal(0, Sum(told, "retirementloss_verdicts_total", "way=\"api\""));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("192.0.2.1")]
    public async Task Metrics_are_no_page_for_those_whom_no_setting_names(string? reader)
    {
        await using var app = await RunningApp.StartAsync([.. reader is null ? Array.Empty<string>() : [$"--Telemetry:Prometheus={reader}"]]);
        using var client = new HttpClient { BaseAddress = app.Address };

        using var response = await client.GetAsync("/metrics");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Collector_hears_traces_counts_and_log_and_no_word_of_a_sender()
    {
        await using var collector = await CollectorAsync();
        await using (var app = await RunningApp.StartAsync($"--Telemetry:Otlp={collector.Address}", "--Logging:LogLevel:Default=Trace", "--OTEL_METRIC_EXPORT_INTERVAL=500"))
        {
            await BotherAsync(app);
            await collector.HeardAsync("/v1/traces", "/api/assessments");
            await collector.HeardAsync("/v1/metrics", "retirementloss.verdicts");
            await collector.HeardAsync("/v1/logs", "{Method} {Route} {Status}");
        }

        foreach (var body in collector.Bodies)
        {
            AssertSilent($"{body.Path} {body.Text}");
        }
    }

    [Fact]
    public async Task A_collector_that_leads_elsewhere_is_not_followed()
    {
        await using var elsewhere = await CollectorAsync();
        await using var collector = await CollectorAsync(leadsTo: elsewhere.Address);
        await using (var app = await RunningApp.StartAsync($"--Telemetry:Otlp={collector.Address}", "--OTEL_METRIC_EXPORT_INTERVAL=500"))
        {
            await BotherAsync(app);
            await collector.HeardAsync("/v1/traces", "/api/assessments");
            await collector.HeardAsync("/v1/metrics", "retirementloss.verdicts");
            await collector.HeardAsync("/v1/logs", "{Method} {Route} {Status}");
        }

        Assert.Empty(elsewhere.Bodies);
    }

    [Theory]
    [InlineData("--Telemetry:Otlp=nowhere", "Telemetry:Otlp")]
    [InlineData("--Telemetry:Prometheus=everybody", "Telemetry:Prometheus")]
    public async Task A_setting_that_cannot_be_used_ends_the_start_with_one_sentence(string said, string setting)
    {
        var (code, wrong) = await RunningApp.EndedAsync(said);

        Assert.Equal(1, code);
        Assert.Contains(setting, wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", wrong, StringComparison.Ordinal);
    }

    // Everything that a sender can choose: address, query, method, headers, host, body, names of members and files; among it what is judged and what is refused.
    private static async Task BotherAsync(RunningApp app)
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        client.DefaultRequestHeaders.Add("User-Agent", Canary);
        client.DefaultRequestHeaders.Add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        client.DefaultRequestHeaders.Add("tracestate", $"{Canary}=1");
        client.DefaultRequestHeaders.Add("baggage", $"{Canary}=1");
        client.DefaultRequestHeaders.Add("Referer", $"http://{Canary}.example/");
        foreach (var path in new[] { $"/{Canary}?{Canary}={Canary}", $"/check/{Canary}", $"/states/{Canary}", $"/api/{Canary}", $"/law/{Canary}" })
        {
            using var gone = await client.GetAsync(path);
        }

        using var form = await client.PostAsync("/check/clear", new FormUrlEncodedContent([KeyValuePair.Create(Canary, Canary)]));
        using var bad = await client.PostAsJsonAsync("/api/assessments", new Dictionary<string, object> { [Canary] = Canary });
        using var good = await client.PostAsJsonAsync("/api/assessments", new { answers = new { year = 2024, account = "roth-ira", happened = "paid-out", received = 7654321 } });
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        await app.SendRawAsync($"{Canary} / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        await app.SendRawAsync($"GET / HTTP/1.1\r\nHost: {Canary}.example\r\n\r\n");
    }

    private static double Sum(string told, string name, string mark = "") => told.Split('\n')
        .Where(line => line.StartsWith(name, StringComparison.Ordinal) && line.Contains(mark, StringComparison.Ordinal))
        .Sum(line => double.Parse(line[(line.LastIndexOf('}') + 1)..].Trim().Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));

    private static void AssertSilent(string told)
    {
        Assert.DoesNotContain(Canary, told, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("7654321", told, StringComparison.Ordinal);
    }

    private static async Task<Collector> CollectorAsync(string? leadsTo = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var collector = new Collector(builder.Build(), leadsTo);
        await collector.ListenAsync();
        return collector;
    }

    /// <summary>Keeps what is sent to it, as a collector would get it.</summary>
    private sealed class Collector(WebApplication app, string? leadsTo) : IAsyncDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

        private readonly ConcurrentQueue<(string Path, string Text)> bodies = new();

        public IReadOnlyCollection<(string Path, string Text)> Bodies => bodies;

        public string Address => app.Urls.Single();

        public async Task ListenAsync()
        {
            app.Urls.Add("http://127.0.0.1:0");
            app.Run(async context =>
            {
                using var body = new MemoryStream();
                await context.Request.Body.CopyToAsync(body);
                bodies.Enqueue((context.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
                if (leadsTo is not null)
                {
                    context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
                    context.Response.Headers.Location = $"{leadsTo}{context.Request.Path}";
                }
            });
            await app.StartAsync();
        }

        public async Task HeardAsync(string path, string words)
        {
            using var patience = new CancellationTokenSource(Patience);
            while (!bodies.Any(body => body.Path == path && body.Text.Contains(words, StringComparison.Ordinal)))
            {
                await Task.Delay(100, patience.Token);
            }
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
