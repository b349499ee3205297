using System.Net;
using System.Net.Sockets;
using System.Text;
using RetirementLoss.Web.Tests.Starting;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>A batch on the real server: rows come back while others are still to come, and whoever leaves takes nothing with them.</summary>
public sealed class BatchStreamTests
{
    private const string Row = """{"answers":{"year":2025,"account":"plan-401k","happened":"still-inside"}}""";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_row_is_answered_before_the_next_is_sent_and_a_place_is_free_again_when_the_sender_leaves()
    {
        await using var app = await RunningApp.StartAsync("--Limits:BatchesOfOneAddress=1");
        using (var sender = new TcpClient())
        {
            await sender.ConnectAsync(app.Address.Host, app.Address.Port);
            await using var stream = sender.GetStream();
            using var reader = new StreamReader(stream, Encoding.UTF8);
            await SendAsync(stream, "POST /api/assessments/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/jsonl\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (var row = 1; row <= 3; row++)
            {
                await SendAsync(stream, $"{Row.Length + 1:x}\r\n{Row}\n\r\n");
                Assert.Contains("\"still-in-the-account\"", await LineOfAsync(reader, row), StringComparison.Ordinal);
            }

            Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(app));
        }

        for (var waited = 0; await StatusAsync(app) == HttpStatusCode.ServiceUnavailable; waited++)
        {
            Assert.InRange(waited, 0, 100);
            await Task.Delay(100);
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app));
        Assert.DoesNotContain(app.Log, line => line.Contains("\"Level\":\"Error\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_batch_has_limits_of_its_own_for_bodies_and_for_requests()
    {
        await using var app = await RunningApp.StartAsync("--Limits:BatchMegabytes=1", "--Limits:BatchesAMinute=2");
        using var client = new HttpClient { BaseAddress = app.Address };
        using var large = new StringContent(string.Concat(Enumerable.Repeat(Row + "\n", 20_000)), Encoding.UTF8, "application/jsonl");

        using var refused = await client.PostAsync("/api/assessments/batch", large);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Contains("larger than this server takes", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(app));
        using var single = new StringContent(Row, Encoding.UTF8, "application/json");
        using var other = await client.PostAsync("/api/assessments", single);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    private static async Task SendAsync(NetworkStream stream, string text) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text));

    private static async Task<string> LineOfAsync(StreamReader reader, int row)
    {
        while (await reader.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.Contains($"\"row\":{row},", StringComparison.Ordinal))
            {
                return line;
            }
        }

        return "";
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningApp app)
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        using var content = new StringContent(Row, Encoding.UTF8, "application/jsonl");
        using var response = await client.PostAsync("/api/assessments/batch", content);
        return response.StatusCode;
    }
}
