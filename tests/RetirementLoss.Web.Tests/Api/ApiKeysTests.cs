using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using RetirementLoss.Web.Security;
using RetirementLoss.Web.Tests.Starting;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>Programs that are known by a key.</summary>
public sealed class ApiKeysTests
{
    private const string Key = "canary7654321-of-a-firm";

    private static readonly object Asked = new { answers = new { year = 2025, account = "traditional-ira", happened = "still-inside" } };

    private static string Hash => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Key)));

    [Fact]
    public async Task Key_has_its_own_limit_and_leaves_that_of_the_address_alone()
    {
        await using var app = await RunningApp.StartAsync($"--Api:Keys:firm:Sha256={Hash}", $"--Api:Keys:firm:RequestsAMinute={3 * Weight.Report}", $"--Limits:RequestsAMinute={2 * Weight.Report}");

        var withKey = new List<HttpStatusCode>();
        for (var times = 0; times < 4; times++)
        {
            withKey.Add(await AskAsync(app, Key));
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], withKey);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], [await AskAsync(app, null), await AskAsync(app, null), await AskAsync(app, null)]);
        Assert.DoesNotContain(app.Log, line => line.Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Key_that_is_not_known_is_told_though_none_is_needed()
    {
        await using var app = await RunningApp.StartAsync();

        Assert.Equal(HttpStatusCode.OK, await AskAsync(app, null));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(app, Key));
        Assert.DoesNotContain(app.Log, line => line.Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_a_key_is_needed_programs_without_one_are_refused_and_pages_are_not()
    {
        await using var app = await RunningApp.StartAsync($"--Api:Keys:firm:Sha256={Hash.ToLowerInvariant()}", "--Api:OnlyWithKey=true");
        using var client = new HttpClient { BaseAddress = app.Address };

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(app, null));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(app, $"{Key}x"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(app, Key));
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsJsonAsync("/mcp", Asked)).StatusCode);
        foreach (var page in new[] { "/", "/api", "/openapi/v1.json", "/advisors/batch" })
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(page)).StatusCode);
        }
    }

    [Fact]
    public async Task A_key_that_is_guessed_is_counted_against_the_address_it_comes_from()
    {
        await using var app = await RunningApp.StartAsync($"--Api:Keys:firm:Sha256={Hash}", "--Api:OnlyWithKey=true", $"--Limits:RequestsAMinute={3 * Weight.Report}");

        var guesses = new List<HttpStatusCode>();
        for (var times = 0; times < 5; times++)
        {
            guesses.Add(await AskAsync(app, $"{Key}{times}"));
        }

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], guesses);
        // Whoever has one is not kept out by those who guess.
        Assert.Equal(HttpStatusCode.OK, await AskAsync(app, Key));
        Assert.Contains(app.Log, line => line.Contains("\"Status\":401", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Log, line => line.Contains("canary", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--Api:OnlyWithKey=true", "Api:OnlyWithKey")]
    [InlineData("--Api:Keys:firm:Sha256=short", "firm")]
    public async Task Keys_that_nobody_could_use_end_the_start_with_one_sentence(string said, string named)
    {
        var (code, wrong) = await RunningApp.EndedAsync(said);

        Assert.Equal(1, code);
        Assert.Contains(named, wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", wrong, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> AskAsync(RunningApp app, string? key)
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        if (key is not null)
        {
            client.DefaultRequestHeaders.Add("X-Api-Key", key);
        }

        using var response = await client.PostAsJsonAsync("/api/assessments", Asked);
        return response.StatusCode;
    }
}
