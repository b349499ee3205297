using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests.Starting;

/// <summary>An app that is told to stop: who is in the middle of sending may finish or is told to send again, nothing is taken for what it is not, and it ends.</summary>
public sealed class StoppingTests
{
    private const string Lines = "application/jsonl";
    private const string File = "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc";

    // Every kind of reader there is: of the API, of many rows, of assistants, of forms and of files.
    private static readonly (string Path, string Type, string Half)[] Doors =
    [
        ("/api/assessments", "application/json", "{\"answers\":{\"year\":20"),
        ("/api/returns", "application/json", "{\"return\":{\"year\":20"),
        ("/api/interview/next", "application/json", "{\"answers\":{\"year\":20"),
        ("/api/papers/1099-r", "application/json", "{\"boxes\":{\"1\":20"),
        ("/api/assessments/batch", Lines, "{\"answers\":{\"year\":20"),
        ("/mcp", "application/json", "{\"jsonrpc\":\"2.0\",\"id\":1,\"meth"),
        ("/check/year", "application/x-www-form-urlencoded", "year=20"),
        ("/check/clear", "application/x-www-form-urlencoded", "a=b"),
        ("/check/papers/1099-r", "application/x-www-form-urlencoded", "box=20"),
        ("/check/open", "multipart/form-data; boundary=xx", File),
        ("/check/memo.pdf", "multipart/form-data; boundary=xx", File),
        ("/advisors/batch", "multipart/form-data; boundary=xx", File),
    ];

    [Fact]
    public async Task Whoever_has_sent_a_half_is_told_to_send_it_again_at_every_door_and_the_app_ends()
    {
        // Four of them are batches or files.
        await using var app = await RunningApp.StartAsync("--Limits:BatchesOfOneAddress=4");
        var halves = new List<HalfSent>();
        foreach (var (path, type, half) in Doors)
        {
            halves.Add(await HalfSent.SendAsync(app, path, type, half, isChunked: false));
            halves.Add(await HalfSent.SendAsync(app, path, type, half, isChunked: true));
        }

        await AllBegunAsync(app);
        await app.TellToStopAsync();
        foreach (var half in halves)
        {
            using (half)
            {
                var answer = await half.RestAsync();

                Assert.True(answer.StartsWith("HTTP/1.1 503 ", StringComparison.Ordinal), $"{half.Path} was answered: {answer}");
                Assert.Contains("Retry-After: ", answer, StringComparison.Ordinal);
                Assert.Contains(half.Path.StartsWith("/api", StringComparison.Ordinal) || half.Path == "/mcp" ? "This server is stopping" : "Not just now", answer, StringComparison.Ordinal);
            }
        }

        Assert.Equal(0, await app.EndedByItselfAsync());
        AssertNoFaults(app);
    }

    [Fact]
    public async Task Whoever_goes_on_sending_is_answered_as_ever()
    {
        await using var app = await RunningApp.StartAsync();
        const string body = """{"answers":{"year":2024,"account":"roth-ira","happened":"still-inside"}}""";
        using var whole = await HalfSent.SendAsync(app, "/api/assessments", "application/json", body[..20], isChunked: false, length: body.Length);
        using var parts = await HalfSent.SendAsync(app, "/api/assessments", "application/json", body[..20], isChunked: true);
        await AllBegunAsync(app);

        await app.TellToStopAsync();
        await whole.SendAsync(body[20..]);
        await parts.SendAsync($"{body.Length - 20:x}\r\n{body[20..]}\r\n0\r\n\r\n");

        foreach (var sender in new[] { whole, parts })
        {
            var answer = await sender.RestAsync();
            Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
            Assert.Contains("no-loss", answer, StringComparison.Ordinal);
        }

        Assert.Equal(0, await app.EndedByItselfAsync());
        AssertNoFaults(app);
    }

    [Fact]
    public async Task Rows_that_came_are_answered_and_the_last_line_tells_that_no_more_are_read()
    {
        await using var app = await RunningApp.StartAsync();
        const string row = """{"answers":{"year":2024,"account":"roth-ira","happened":"still-inside"},"reference":"A"}""";
        using var batch = await HalfSent.SendAsync(app, "/api/assessments/batch", Lines, $"{row}\n{row}\n{row[..30]}", isChunked: true);
        await batch.UntilAsync("\"row\":2");

        await app.TellToStopAsync();
        var answer = await batch.RestAsync();

        Assert.DoesNotContain("\"row\":3", answer, StringComparison.Ordinal);
        Assert.Contains("\"status\":503", answer, StringComparison.Ordinal);
        Assert.Contains("Send the rows that have no answer again", answer, StringComparison.Ordinal);
        Assert.Equal(0, await app.EndedByItselfAsync());
        AssertNoFaults(app);
    }

    [Fact]
    public async Task Whoever_holds_a_connection_and_sends_no_more_keeps_it_from_ending_no_longer_than_it_may()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        (await client.GetAsync(new Uri("/check", UriKind.Relative))).Dispose();
        var halves = new List<HalfSent>();
        foreach (var (path, type, half) in Doors)
        {
            halves.Add(await HalfSent.SendAsync(app, path, type, half, isChunked: false));
        }

        await AllBegunAsync(app);

        // Nobody reads what is answered, and nobody hangs up.
        Assert.Equal(0, await app.StopAsync());
        AssertNoFaults(app);
        halves.ForEach(half => half.Dispose());
    }

    [Fact]
    public async Task Who_hangs_up_in_the_middle_is_no_line_of_faults()
    {
        await using var app = await RunningApp.StartAsync();
        foreach (var isChunked in new[] { false, true })
        {
            foreach (var (path, type, half) in Doors)
            {
                (await HalfSent.SendAsync(app, path, type, half, isChunked)).Dispose();
            }
        }

        Assert.Equal(0, await app.StopAsync());
        AssertNoFaults(app);
    }

    [Fact]
    public async Task While_it_serves_on_it_says_that_it_is_not_ready_and_answers_all_else_as_ever()
    {
        await using var app = await RunningApp.StartAsync("--Stopping:ServeOnSeconds=300");
        using var client = new HttpClient { BaseAddress = app.Address };
        Assert.Matches("^(Healthy|Degraded)$", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));

        await app.TellToStopAsync();
        using var fresh = new HttpClient { BaseAddress = app.Address };
        using var ready = await fresh.GetAsync(new Uri("/health/ready", UriKind.Relative));
        using var live = await fresh.GetAsync(new Uri("/health/live", UriKind.Relative));
        using var page = await fresh.GetAsync(new Uri("/check/year", UriKind.Relative));
        using var program = await fresh.PostAsync(new Uri("/api/assessments", UriKind.Relative), new StringContent("""{"answers":{"year":2024,"account":"roth-ira","happened":"still-inside"}}""", Encoding.UTF8, "application/json"));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), (ready.StatusCode, await ready.Content.ReadAsStringAsync()));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], [live.StatusCode, page.StatusCode, program.StatusCode]);
    }

    [Fact]
    public async Task Without_that_setting_the_port_is_closed_before_it_has_ended()
    {
        await using var app = await RunningApp.StartAsync();
        using var half = await HalfSent.SendAsync(app, "/api/assessments", "application/json", "{", isChunked: false);
        await AllBegunAsync(app);

        await app.TellToStopAsync();
        SocketException? closed = null;
        while (closed is null)
        {
            using var other = new TcpClient();
            closed = (SocketException?)await Record.ExceptionAsync(() => other.ConnectAsync(app.Address.Host, app.Address.Port));
        }

        Assert.Equal(SocketError.ConnectionRefused, closed.SocketErrorCode);
        Assert.False(app.Process.HasExited);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("601")]
    public async Task Seconds_that_are_none_end_the_start_with_one_sentence(string said)
    {
        var (code, wrong) = await RunningApp.EndedAsync($"--Stopping:ServeOnSeconds={said}");

        Assert.Equal(1, code);
        Assert.StartsWith("The setting Stopping:ServeOnSeconds is no number of seconds", wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", wrong, StringComparison.Ordinal);
    }

    // A supervisor kills after ten seconds if nothing else is said; the rest of them is for closing what is still open.
    [Fact]
    public void All_that_ending_may_wait_for_fits_into_half_of_ten_seconds()
    {
        using var site = new Site();

        Assert.Equal(TimeSpan.FromSeconds(5), site.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout);
    }

    private static void AssertNoFaults(RunningApp app) =>
        Assert.DoesNotContain(app.Log, line => line.Contains("\"Level\":\"Error\"", StringComparison.Ordinal) || line.Contains("   at ", StringComparison.Ordinal));

    // What was sent before on other connections is being read by the time that this is answered.
    private static async Task AllBegunAsync(RunningApp app)
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        for (var asked = 0; asked < 20; asked++)
        {
            Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative)));
            await Task.Delay(50);
        }
    }

    /// <summary>A request of which a part was sent.</summary>
    private sealed class HalfSent : IDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

        private readonly TcpClient client = new();
        private readonly StringBuilder heard = new();

        private HalfSent(string path) => Path = path;

        public string Path { get; }

        public static async Task<HalfSent> SendAsync(RunningApp app, string path, string type, string half, bool isChunked, int length = 5000)
        {
            var sent = new HalfSent(path);
            await sent.client.ConnectAsync(app.Address.Host, app.Address.Port);
            var head = $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {type}\r\nAccept: application/json, text/event-stream\r\n";
            await sent.SendAsync(isChunked
                ? $"{head}Transfer-Encoding: chunked\r\n\r\n{half.Length:x}\r\n{half}\r\n"
                : $"{head}Content-Length: {length}\r\n\r\n{half}");
            return sent;
        }

        public async Task SendAsync(string text) => await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text));

        /// <summary>All that is answered, up to the end of it.</summary>
        public async Task<string> RestAsync()
        {
            while (!IsWhole && await HearAsync())
            {
            }

            return heard.ToString();
        }

        public async Task UntilAsync(string words)
        {
            while (!heard.ToString().Contains(words, StringComparison.Ordinal) && await HearAsync())
            {
            }
        }

        public void Dispose() => client.Dispose();

        // Every answer here comes in parts; the last is empty.
        private bool IsWhole => heard.ToString().EndsWith("\r\n0\r\n\r\n", StringComparison.Ordinal);

        private async Task<bool> HearAsync()
        {
            var bytes = new byte[16 * 1024];
            var count = await client.GetStream().ReadAsync(bytes).AsTask().WaitAsync(Patience);
            heard.Append(Encoding.UTF8.GetString(bytes, 0, count));
            return count > 0;
        }
    }
}
