using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RetirementLoss.Web.Answering;
using RetirementLoss.Web.Security;
using RetirementLoss.Web.Tests.Hostile;

namespace RetirementLoss.Web.Tests.Starting;

/// <summary>What a request takes of the limit of its sender: as much as it costs.</summary>
public sealed class CostTests
{
    private static readonly object Inside = new { answers = new { year = 2025, account = "traditional-ira", happened = "still-inside" } };

    [Fact]
    public void Every_address_that_asks_the_rules_says_what_it_weighs()
    {
        using var site = new WebApplicationFactory<Program>();
        var endpoints = site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().ToList();
        var asking = endpoints.Where(AsksTheRules).ToList();

        Assert.Empty(asking.Where(endpoint => endpoint.Metadata.GetMetadata<WeighsAttribute>() is null).Select(endpoint => endpoint.RoutePattern.RawText));
        Assert.Equal(Weight.Report, WeightOf("/check/result"));
        Assert.Equal(Weight.Step, WeightOf("/check/answers"));
        Assert.Equal(Weight.Account, WeightOf("/return/result"));
        Assert.Equal(Weight.Pdf, WeightOf("/check/memo.pdf"));
        Assert.Equal(Weight.Pdf, WeightOf("/return/memo.pdf"));
        Assert.Equal(Weight.Report, WeightOf("/api/assessments"));

        int WeightOf(string address) => asking.First(endpoint => endpoint.RoutePattern.RawText == address).Metadata.GetMetadata<WeighsAttribute>()!.Weight;
    }

    [Fact]
    public async Task Reports_use_a_limit_up_that_holds_many_light_requests()
    {
        await using var app = await RunningApp.StartAsync($"--Limits:RequestsAMinute={(2 * Weight.Report) + 5}");
        using var client = new HttpClient { BaseAddress = app.Address };

        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync("/api/assessments", Inside)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync("/api/assessments", Inside)).StatusCode);
        using var third = await client.PostAsJsonAsync("/api/assessments", Inside);

        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.Equal("application/problem+json", third.Content.Headers.ContentType?.MediaType);
        Assert.InRange(int.Parse(third.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/api/papers", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync("/api/interview/next", Inside)).StatusCode);
    }

    [Fact]
    public async Task Return_weighs_as_much_as_its_accounts()
    {
        await using var app = await RunningApp.StartAsync($"--Limits:RequestsAMinute={Weight.OfAccounts(10) + (2 * Weight.Account)}");
        using var client = new HttpClient { BaseAddress = app.Address };

        Assert.Equal(HttpStatusCode.OK, await AskAsync(10));
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(10));
        // What was refused took the weight of its first account, so one of the two that were left is still there.
        Assert.Equal(HttpStatusCode.OK, await AskAsync(1));

        async Task<HttpStatusCode> AskAsync(int accounts)
        {
            using var response = await client.PostAsJsonAsync("/api/returns", new
            {
                @return = new { year = 2025 },
                accounts = Enumerable.Range(0, accounts).Select(at => new { account = "plan-401k", pool = $"plan-{at}", happened = "still-inside" }),
            });
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task Pdfs_have_a_limit_of_their_own()
    {
        // Nothing is printed: what is asked for counts, not what is made.
        await using var app = await RunningApp.StartAsync($"--Limits:RequestsAMinute={Weight.Pdf}", "--Pdf:Chromium=none");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await AskAsync("application/pdf"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync("application/pdf"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync("application/json"));

        async Task<HttpStatusCode> AskAsync(string type)
        {
            using var client = new HttpClient { BaseAddress = app.Address };
            client.DefaultRequestHeaders.Accept.ParseAdd(type);
            using var response = await client.PostAsJsonAsync("/api/assessments", Inside);
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task Limit_that_is_less_than_a_request_weighs_lets_one_through()
    {
        await using var app = await RunningApp.StartAsync("--Limits:RequestsAMinute=3");
        using var client = new HttpClient { BaseAddress = app.Address };

        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync("/api/assessments", Inside)).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.PostAsJsonAsync("/api/assessments", Inside)).StatusCode);
    }

    [Theory]
    [InlineData(Weight.Step + 1, false)]
    [InlineData(0, true)]
    public async Task What_is_asked_of_a_live_part_weighs_too_and_waits_for_its_turn(int aMinute, bool isAnsweredAgain)
    {
        await using var site = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("Limits:RequestsAMinute", $"{aMinute}"));
        using var line = await LiveLine.OpenAsync(stop => site.Server.CreateWebSocketClient().ConnectAsync(new Uri("ws://localhost/_blazor"), stop));
        await line.SayAsync(LiveCall.Hello);
        await line.UntilMoreThanAsync(0, 30_000);
        // Nobody has this part, which is an answer.
        var ask = LiveCall.Of("ConnectCircuit", LiveCall.Text("none"));

        var before = line.Heard.Length;
        await line.SayAsync(ask);
        await line.UntilMoreThanAsync(before, 30_000);
        Assert.True(line.Heard.Length > before, "The first call is not answered.");

        // The next has to wait most of a minute where a limit is set.
        before = line.Heard.Length;
        await line.SayAsync(ask);
        await line.UntilMoreThanAsync(before, isAnsweredAgain ? 30_000 : 2_000);
        Assert.Equal(isAnsweredAgain, line.Heard.Length > before);
        Assert.True(line.IsOpen);
        await line.EndAsync();
    }

    // A program that sends something has it judged; so has a page of a check or of a return. A batch is held by its places.
    private static bool AsksTheRules(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.RawText is { } address
        && ((address.StartsWith("/api/", StringComparison.Ordinal) && address != "/api/assessments/batch" && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            || address.StartsWith("/mcp", StringComparison.Ordinal)
            || address is "/check/memo.pdf" or "/return/memo.pdf"
            || (endpoint.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type is { } page && (page.IsSubclassOf(typeof(CheckPage)) || page.IsSubclassOf(typeof(ReturnPage)))));
}
