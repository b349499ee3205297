using System.Net;

namespace RetirementLoss.Web.Tests.Api;

public sealed class ApiResponseTests(ApiHost api) : IClassFixture<ApiHost>
{
    [Theory]
    [InlineData("/api/interview", HttpStatusCode.OK)]
    [InlineData("/api/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/assessments", HttpStatusCode.MethodNotAllowed)]
    public async Task Whatever_the_api_answers_is_json_that_nobody_stores(string address, HttpStatusCode status)
    {
        var answered = await api.GetAsync(address);

        Assert.Equal(status, answered.Status);
        Assert.Equal(status == HttpStatusCode.OK ? "application/json" : "application/problem+json", answered.MediaType);
        Assert.Equal("no-store", answered.Headers["Cache-Control"]);
        Assert.DoesNotContain("Set-Cookie", answered.Headers.Keys);
    }

    [Fact]
    public async Task Reports_and_refusals_are_stored_by_nobody_and_set_no_cookie()
    {
        foreach (var body in new[] { $$"""{ "answers": {{Sheets.Roth.ToJsonString()}} }""", "{}" })
        {
            var answered = await api.PostAsync("/api/assessments", body);

            Assert.Equal("no-store", answered.Headers["Cache-Control"]);
            Assert.DoesNotContain("Set-Cookie", answered.Headers.Keys);
        }
    }

    [Fact]
    public async Task Cookies_that_are_sent_change_nothing()
    {
        var without = await api.AssessAsync(Sheets.Roth);
        using var client = api.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/assessments", UriKind.Relative))
        {
            Content = new StringContent($$"""{ "answers": {{Sheets.Roth.ToJsonString()}} }""", System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Cookie", "answers=anything; .AspNetCore.Antiforgery=anything");

        using var response = await client.SendAsync(request);

        Assert.Equal(without.Text, await response.Content.ReadAsStringAsync());
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }
}
