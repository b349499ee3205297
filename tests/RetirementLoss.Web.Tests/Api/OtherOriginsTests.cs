using System.Net;
using RetirementLoss.Web.Tests.Starting;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>Pages of other sites call the API only where a setting names them.</summary>
public sealed class OtherOriginsTests
{
    private const string Known = "https://known.example";

    [Fact]
    public async Task No_origin_is_allowed_by_default()
    {
        await using var app = await RunningApp.StartAsync();

        Assert.Equal((false, false), (await IsAllowedAsync(app, "/api/interview", Known), await IsAllowedAsync(app, "/mcp", Known)));
    }

    [Fact]
    public async Task An_origin_that_is_named_may_call_api_and_assistants_and_no_page_and_no_other_may()
    {
        await using var app = await RunningApp.StartAsync($"--Cors:Origins={Known}, https://second.example");

        Assert.True(await IsAllowedAsync(app, "/api/interview", Known));
        Assert.True(await IsAllowedAsync(app, "/api/assessments", "https://second.example"));
        Assert.True(await IsAllowedAsync(app, "/mcp", Known));
        Assert.False(await IsAllowedAsync(app, "/api/interview", "https://elsewhere.example"));
        Assert.False(await IsAllowedAsync(app, "/faq", Known));
        using var client = new HttpClient { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/papers");
        request.Headers.Add("Origin", Known);
        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("cross-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    private static async Task<bool> IsAllowedAsync(RunningApp app, string address, string origin)
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Options, address);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        using var response = await client.SendAsync(request);
        return response.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) && allowed.Single() == origin;
    }
}
