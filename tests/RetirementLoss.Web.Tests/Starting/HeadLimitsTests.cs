using System.Net;

namespace RetirementLoss.Web.Tests.Starting;

/// <summary>Requests with a head that is too long, and what is left to the server itself.</summary>
public sealed class HeadLimitsTests
{
    [Theory]
    [InlineData("/law?of=", 9_000, 0, HttpStatusCode.RequestUriTooLong, "text/html", "longer than any on this site")]
    [InlineData("/law?of=", 60_000, 0, HttpStatusCode.RequestUriTooLong, "text/html", "longer than any on this site")]
    [InlineData("/api/interview?of=", 9_000, 0, HttpStatusCode.RequestUriTooLong, "application/problem+json", "longer than any that is answered here")]
    [InlineData("/mcp?of=", 9_000, 0, HttpStatusCode.RequestUriTooLong, "application/problem+json", "longer than any that is answered here")]
    [InlineData("/law?of=", 1, 40_000, HttpStatusCode.RequestHeaderFieldsTooLarge, "text/html", "Clear the cookies of this site")]
    [InlineData("/api/interview?of=", 1, 120_000, HttpStatusCode.RequestHeaderFieldsTooLarge, "application/problem+json", "Send few of them")]
    public async Task Head_that_is_too_long_is_refused_in_the_words_of_the_one_who_asks(string address, int letters, int cookie, HttpStatusCode status, string type, string words)
    {
        await using var app = await RunningApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, address + new string('x', letters));
        if (cookie > 0)
        {
            request.Headers.Add("Cookie", $"other={new string('x', cookie)}");
        }

        using var refused = await client.SendAsync(request);

        Assert.Equal(status, refused.StatusCode);
        Assert.Equal(type, refused.Content.Headers.ContentType?.MediaType);
        var said = await refused.Content.ReadAsStringAsync();
        Assert.Contains(words, said, StringComparison.Ordinal);
        Assert.DoesNotContain("xxxxxxxx", said, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(refused.Headers.GetValues("X-Content-Type-Options")));
    }

    // What docs/security.md says of them: refused by the server before there is a request, so with a status and nothing else.
    [Theory]
    [InlineData("NO HTTP AT ALL\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400")]
    [InlineData("GET /x%00 HTTP/1.1\r\nHost: a\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nCookie: a=\u00ff\r\n\r\n", "400")]
    [InlineData("GET / HTTP/3.7\r\nHost: a\r\n\r\n", "505")]
    [InlineData("GET /{70000} HTTP/1.1\r\nHost: a\r\n\r\n", "414")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nX: {140000}\r\n\r\n", "431")]
    public async Task What_is_no_request_is_refused_by_the_server_itself_with_a_status_and_no_body(string request, string status)
    {
        await using var app = await RunningApp.StartAsync();
        foreach (var letters in new[] { 70_000, 140_000 })
        {
            request = request.Replace($"{{{letters}}}", new string('x', letters), StringComparison.Ordinal);
        }

        var answer = await app.SendRawAsync(request);

        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Length: 0", answer, StringComparison.Ordinal);
    }
}
