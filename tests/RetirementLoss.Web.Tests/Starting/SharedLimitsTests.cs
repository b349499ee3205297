using System.Net;
using System.Net.Http.Json;
using RetirementLoss.Web.Security;

namespace RetirementLoss.Web.Tests.Starting;

/// <summary>Limits that two servers count together, where a setting says so.</summary>
public sealed class SharedLimitsTests
{
    private static readonly object Inside = new { answers = new { year = 2025, account = "traditional-ira", happened = "still-inside" } };

    [Fact]
    public async Task Two_servers_count_together_and_each_for_itself_while_redis_is_away()
    {
        await using var two = await TwoServers.StartAsync("--Limits:Redis=REDIS", $"--Limits:RequestsAMinute={2 * Weight.Report}");

        // One on each use it up for both, and a server that begins anew knows of it.
        Assert.Equal(HttpStatusCode.OK, await AskAsync(two, 0));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(two, 1));
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(two, 0));
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(two, 1));
        await two.KillAsync(1);
        await two.StartAsync(1);
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(two, 1));

        await two.KillRedisAsync();

        // Nobody is refused because it is away, and nobody gets more than one server gives by itself.
        foreach (var server in new[] { 0, 1 })
        {
            Assert.Equal(HttpStatusCode.OK, await AskAsync(two, server));
            Assert.Equal(HttpStatusCode.OK, await AskAsync(two, server));
            Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(two, server));
        }

        Assert.Contains(two.Log, line => line.Contains("is away", StringComparison.Ordinal));
        Assert.DoesNotContain(two.Log, line => line.Contains("\"Level\":\"Error\"", StringComparison.Ordinal) || line.Contains("a-password-of-the-test", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Limits:Redis")]
    [InlineData("LiveParts:Redis")]
    public async Task Redis_that_is_never_there_keeps_nobody_out_and_one_that_is_no_place_ends_the_start_with_one_sentence(string setting)
    {
        await using (var app = await RunningApp.StartAsync($"--{setting}=127.0.0.1:1"))
        {
            using var client = new HttpClient { BaseAddress = app.Address };
            Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync("/api/assessments", Inside)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/privacy", UriKind.Relative))).StatusCode);
        }

        var (code, wrong) = await RunningApp.EndedAsync($"--{setting}=redis:6379,nothing=canary7654321");
        Assert.Equal(1, code);
        Assert.Contains(setting, wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("canary7654321", wrong, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> AskAsync(TwoServers two, int server)
    {
        using var client = new HttpClient { BaseAddress = two.AddressOf(server) };
        using var response = await client.PostAsJsonAsync("/api/assessments", Inside);
        return response.StatusCode;
    }
}
