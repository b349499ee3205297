namespace RetirementLoss.Browser.Tests;

[Collection(nameof(OneAppOneBrowser))]
public sealed class RequestLogTests(WebApp app)
{
    [Fact]
    public async Task A_request_is_logged_without_its_path_and_query()
    {
        using var client = new HttpClient { BaseAddress = app.Address };

        using var response = await client.GetAsync(new Uri("/my-secret-path?my-secret=query", UriKind.Relative));

        // The line is written after the answer is sent.
        Assert.True(SpinWait.SpinUntil(() => app.Log.Any(line => line.Contains("\"Status\":404", StringComparison.Ordinal)), TimeSpan.FromSeconds(5)));
        Assert.DoesNotContain(app.Log, line => line.Contains("secret", StringComparison.Ordinal));
    }
}
