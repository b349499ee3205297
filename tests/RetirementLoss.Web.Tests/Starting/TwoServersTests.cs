using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests.Starting;

/// <summary>A visit over two servers, either of which may go at any step.</summary>
public sealed class TwoServersTests
{
    [Fact]
    public async Task Visit_goes_on_whichever_server_is_ended_between_two_steps()
    {
        await using var two = await TwoServers.StartAsync();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = two.Address };
        var visitor = new Visitor(client);
        var story = Stories.RothClosedIn2017;
        var gone = 0;

        foreach (var opening in new[] { "year", "account", "happened" })
        {
            await visitor.OpenAsync($"/check/{opening}");
            if (visitor.Path == $"/check/{opening}" && visitor.Standing().All(field => field.Name != opening))
            {
                await StepAsync();
            }
        }

        await visitor.OpenAsync("/check");
        for (var steps = 0; visitor.Path != "/check/answers"; steps++)
        {
            Assert.True(steps < 20, $"The visit does not end; it stands at {visitor.Path}.");
            Assert.True(visitor.Status == System.Net.HttpStatusCode.OK, $"{visitor.Path} answers {visitor.Status}: {visitor.Words}");
            await StepAsync();
        }

        await visitor.OpenAsync("/check/result");

        Assert.Equal("/check/result", visitor.Path);
        Assert.Contains("2017", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(two.Log, line => line.Contains("\"Level\":\"Error\"", StringComparison.Ordinal));

        // Between a page and its form, each time the other server.
        async Task StepAsync()
        {
            await two.KillAsync(gone);
            await (visitor.Path == "/check/now" ? visitor.OpenDoorAsync("amount") : visitor.TellPageAsync(story));
            await two.StartAsync(gone);
            gone = 1 - gone;
        }
    }

    [Fact]
    public async Task Proxy_of_the_recipe_asks_no_server_that_cannot_prove_who_it_is()
    {
        await using var two = await TwoServers.StartDistrustedAsync();
        using var client = new HttpClient { BaseAddress = two.Address };

        Assert.Equal(System.Net.HttpStatusCode.BadGateway, (await client.GetAsync(new Uri("/faq", UriKind.Relative))).StatusCode);
        Assert.DoesNotContain(two.Log, line => line.Contains("/faq", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Redis_that_is_not_there_ends_the_start_with_one_sentence_that_repeats_no_password()
    {
        var (code, wrong) = await RunningApp.EndedAsync("--Keys:Redis=127.0.0.1:1,password=canary7654321,connectTimeout=500,connectRetry=0");

        Assert.Equal(1, code);
        Assert.Contains("Keys:Redis", wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("canary7654321", wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", wrong, StringComparison.Ordinal);
    }
}
