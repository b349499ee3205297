using System.Net;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RetirementLoss.Web.Security;
using RetirementLoss.Web.Tests.Hostile;
using RetirementLoss.Web.Tests.Visits;
using System.Net.WebSockets;
using System.Text;

namespace RetirementLoss.Web.Tests.Starting;

/// <summary>What a stranger may send to the real server, what it costs, and how it starts and ends.</summary>
public sealed class TrustTests
{
    private const string Canary = "canary7654321";

    private static readonly (string Request, string Status)[] OddRequests =
    [
        ("POST /api/assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n", " 400 "),
        ("POST /check/clear HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n", " 400 "),
        ("GET / HTTP/1.1\r\nHost: a:99999\r\n\r\n", " 400 "),
        ("GET /check HTTP/1.1\r\nHost: a:99999\r\n\r\n", " 400 "),
        ("GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Proto: javascript\r\nX-Forwarded-Host: elsewhere.example\r\n\r\n", " 200 "),
        ("TRACE / HTTP/1.1\r\nHost: localhost\r\nCookie: canary7654321=1\r\n\r\n", " 405 "),
        ("OPTIONS /check HTTP/1.1\r\nHost: localhost\r\n\r\n", " 405 "),
        ("GET /x%2500canary7f3a91 HTTP/1.1\r\nHost: localhost\r\n\r\n", " 404 "),
        ("POST /check/clear HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded; charset=utf-7\r\nContent-Length: 3\r\n\r\na=b", " 415 "),
        ("POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json; charset=utf-7\r\nContent-Length: 2\r\n\r\n{}", " 415 "),
        ("POST /api/assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", " 415 "),
        ("POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Encoding: identity, br\r\nContent-Length: 2\r\n\r\n{}", " 415 "),
        ("POST /check/clear HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Encoding: deflate\r\nContent-Length: 3\r\n\r\na=b", " 415 "),
        ("POST /api/assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Encoding: identity\r\nContent-Length: 2\r\n\r\n{}", " 400 "),
        ($"{Canary} / HTTP/1.1\r\nHost: localhost\r\n\r\n", " 405 "),
    ];

    [Fact]
    public async Task Odd_requests_get_an_answer_and_nothing_of_them_is_logged()
    {
        await using var app = await RunningApp.StartAsync("--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace");
        foreach (var (request, status) in OddRequests)
        {
            var answer = await app.SendRawAsync(request);

            Assert.True(answer.Contains(status, StringComparison.Ordinal), $"{request} was answered: {answer}");
            if (request.Contains("99999", StringComparison.Ordinal))
            {
                Assert.Contains("Content-Type: text/plain; charset=utf-8", answer, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("X-Content-Type-Options: nosniff", answer, StringComparison.OrdinalIgnoreCase);
            }
        }

        Assert.DoesNotContain(app.Log, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase) || line.Contains("99999", StringComparison.Ordinal) || line.Contains("elsewhere", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Log, line => line.Contains("\"Level\":\"Error\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Head_is_answered_as_get_is_and_without_a_body()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };
        foreach (var path in new[] { "/", "/faq", "/check", "/check/account", "/states", "/nothing", "/problem", "/openapi/v1.json", "/api/interview", "/api/assessments", "/health/live", "/_content/RetirementLoss.Components/literata.woff2" })
        {
            using var got = await client.GetAsync(path);
            using var asked = new HttpRequestMessage(HttpMethod.Head, path);
            using var head = await client.SendAsync(asked);

            Assert.Equal((path, got.StatusCode), (path, head.StatusCode));
            Assert.Equal(got.Content.Headers.ContentType, head.Content.Headers.ContentType);
            Assert.Equal(got.Headers.Location, head.Headers.Location);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }

        Assert.Contains(app.Log, line => line.Contains("\"Method\":\"HEAD\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Redirects_repeat_no_name_that_a_sender_chose()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };
        foreach (var path in new[] { "/check", "/check/result", "/check/memo", "/law/common" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Host = "elsewhere.example";
            using var response = await client.SendAsync(request);

            Assert.InRange((int)response.StatusCode, 300, 308);
            Assert.False(response.Headers.Location!.IsAbsoluteUri, $"{path} leads to {response.Headers.Location}");
        }
    }

    // A form without its token is refused with the same status, so what is read of it is held by the limit of the server and by no endpoint that raises it.
    // What takes many rows has a limit of its own, and reads no form before it has taken a place.
    [Fact]
    public void The_server_reads_no_more_than_the_limit_and_no_endpoint_but_those_of_many_rows_raises_it()
    {
        using var site = new Site();

        Assert.Equal(Limits.LargestBody, site.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits.MaxRequestBodySize);
        var endpoints = site.Services.GetRequiredService<EndpointDataSource>().Endpoints;
        Assert.NotEmpty(endpoints);
        var raised = endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is { } own && own.MaxRequestBodySize is not <= Limits.LargestBody);
        Assert.Equal(["/advisors/batch", "/api/assessments/batch", "/check/memo.pdf", "/return/memo.pdf"], raised.Select(endpoint => $"/{endpoint.RoutePattern.RawText!.Trim('/')}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/check/clear", HttpStatusCode.BadRequest)]
    [InlineData("/check/open", HttpStatusCode.BadRequest)]
    [InlineData("/api/assessments", HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("/api/interview/next", HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("/api/returns", HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_above_the_limit_is_refused_with_words(string path, HttpStatusCode status)
    {
        await using var app = await RunningApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        using HttpContent body = path.StartsWith("/api", StringComparison.Ordinal)
            ? new StringContent($"{{\"answers\":\"{new string('1', 70_000)}\"}}", Encoding.UTF8, "application/json")
            : new FormUrlEncodedContent([KeyValuePair.Create("year", new string('1', 70_000))]);

        using var response = await client.PostAsync(path, body);

        Assert.Equal(status, response.StatusCode);
        Assert.NotEmpty(await response.Content.ReadAsStringAsync());
        Assert.DoesNotContain(app.Log, line => line.Contains("\"Level\":\"Error\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Live_parts_open_from_this_site_only_and_only_so_many_of_one_address()
    {
        await using var app = await RunningApp.StartAsync("--Limits:LivePartsOfOneAddress=2");
        var hub = new UriBuilder(app.Address) { Scheme = "ws", Path = "/_blazor" }.Uri;

        Assert.Equal(HttpStatusCode.Forbidden, await RefusedAsync(hub, "http://elsewhere.example"));
        var own = app.Address.GetLeftPart(UriPartial.Authority);
        using var first = await OpenAsync(hub, own);
        using var second = await OpenAsync(hub, own);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await RefusedAsync(hub, own));

        // One that ends makes room.
        first.Abort();
        ClientWebSocket? third = null;
        for (var tries = 0; third is null && tries < 100; tries++)
        {
            try
            {
                third = await OpenAsync(hub, own);
            }
            catch (WebSocketException)
            {
                await Task.Delay(50);
            }
        }

        Assert.NotNull(third);
        third.Dispose();
        using var client = new HttpClient { BaseAddress = app.Address };
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync(new Uri("/_blazor?id=1", UriKind.Relative))).StatusCode);
    }

    // The senders are told apart by what a proxy says of them, as they are where it is run.
    [Fact]
    public async Task Live_parts_are_counted_in_all_whoever_opens_them()
    {
        await using var app = await RunningApp.StartAsync("--Limits:LiveParts=3", "--Proxies:Known=127.0.0.1");
        var hub = new UriBuilder(app.Address) { Scheme = "ws", Path = "/_blazor" }.Uri;
        var own = app.Address.GetLeftPart(UriPartial.Authority);

        using var first = await OpenAsync(hub, own, "192.0.2.1");
        using var second = await OpenAsync(hub, own, "192.0.2.2");
        using var third = await OpenAsync(hub, own, "2001:db8::1");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await RefusedAsync(hub, own, "192.0.2.3"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await RefusedAsync(hub, own, "192.0.2.1"));
    }

    [Fact]
    public async Task Three_hundred_live_parts_of_one_page_are_refused_but_for_the_few_that_one_sender_may_have()
    {
        const int few = 5;
        await using var app = await RunningApp.StartAsync($"--Limits:LivePartsOfOneAddress={few}");
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };
        var visitor = await (await new Visitor(client).TellAsync(Stories.RothClosedIn2017)).OpenAsync("/check/result");
        IReadOnlyList<string> parts = [.. visitor.Html.Split("<!--Blazor:").Skip(1).Select(part => part.Split("-->")[0]).Where(part => part.Contains("descriptor", StringComparison.Ordinal))];
        Assert.NotEmpty(parts);
        var hub = new UriBuilder(app.Address) { Scheme = "ws", Path = "/_blazor" }.Uri;
        var own = app.Address.GetLeftPart(UriPartial.Authority);
        var open = new List<LiveLine>();
        var refused = 0;

        for (var asked = 0; asked < 300; asked++)
        {
            if (open.Count == few)
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, await RefusedAsync(hub, own));
                refused++;
                continue;
            }

            var line = await LiveLine.OpenAsync(async _ => await OpenAsync(hub, own));
            open.Add(line);
            await line.SayAsync(LiveCall.Hello);
            await line.SayAsync(LiveCall.Start(parts, $"{own}/"));
            await line.UntilMoreThanAsync(2000, milliseconds: 30_000);
            Assert.Contains("JS.RenderBatch", line.Heard, StringComparison.Ordinal);
        }

        Assert.Equal(300 - few, refused);
        // The page is whole without them.
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/check/result")).Status);
        foreach (var line in open)
        {
            await line.EndAsync();
            line.Dispose();
        }
    }

    [Fact]
    public async Task A_sender_of_the_newer_kind_of_address_is_the_network_of_a_house()
    {
        await using var app = await RunningApp.StartAsync($"--Limits:RequestsAMinute={2 * Weight.Report}", "--Proxies:Known=127.0.0.1");

        Assert.Equal(HttpStatusCode.OK, await AskAsAsync("2001:db8:1:2::1"));
        Assert.Equal(HttpStatusCode.OK, await AskAsAsync("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsAsync("2001:db8:1:2:abcd::1"));
        // Its neighbor is another, and so is an address of the older kind.
        Assert.Equal(HttpStatusCode.OK, await AskAsAsync("2001:db8:1:3::1"));
        Assert.Equal(HttpStatusCode.OK, await AskAsAsync("192.0.2.7"));
        // Which is the same one where it is written as the newer kind.
        Assert.Equal(HttpStatusCode.OK, await AskAsAsync("::ffff:192.0.2.7"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsAsync("192.0.2.7"));
        Assert.Equal(HttpStatusCode.OK, await AskAsAsync("::ffff:192.0.2.8"));

        async Task<HttpStatusCode> AskAsAsync(string sender)
        {
            using var client = new HttpClient { BaseAddress = app.Address };
            client.DefaultRequestHeaders.Add("X-Forwarded-For", sender);
            using var response = await client.PostAsync("/api/assessments", new StringContent("""{"answers":{"year":2025,"account":"traditional-ira","happened":"still-inside"}}""", Encoding.UTF8, "application/json"));
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task Too_many_requests_are_told_in_the_words_of_the_one_who_asks_and_health_is_always_told()
    {
        await using var app = await RunningApp.StartAsync("--Limits:RequestsAMinute=3");
        using var client = new HttpClient { BaseAddress = app.Address };
        for (var sent = 0; sent < 3; sent++)
        {
            (await client.GetAsync(new Uri("/api/interview", UriKind.Relative))).Dispose();
        }

        using var refused = await client.GetAsync(new Uri("/api/interview", UriKind.Relative));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(refused.Headers.RetryAfter);
        // The pages have a count of their own.
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/", UriKind.Relative))).StatusCode);
        HttpResponseMessage page;
        do
        {
            page = await client.GetAsync(new Uri("/", UriKind.Relative));
        }
        while (page.IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, page.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", page.Content.Headers.ContentType?.ToString());
        for (var asked = 0; asked < 5; asked++)
        {
            Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative)));
        }

        Assert.Matches("^(Healthy|Degraded)$", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
    }

    [Fact]
    public async Task Unusable_keys_end_the_start_with_one_sentence()
    {
        var file = Path.GetTempFileName();
        try
        {
            var (code, wrong) = await RunningApp.EndedAsync("--Keys:Folder", file);

            Assert.Equal(1, code);
            Assert.StartsWith("The keys that seal the answers cannot be read or written.", wrong, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", wrong, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task One_broken_key_file_takes_nobody_down()
    {
        var folder = Directory.CreateTempSubdirectory("keys");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "key-11111111-1111-1111-1111-111111111111.xml"), "<?xml version=\"1.0\"?><key id=\"1111");
            await using var app = await RunningApp.StartAsync("--Keys:Folder", folder.FullName);
            using var client = new HttpClient { BaseAddress = app.Address };

            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/check", UriKind.Relative))).StatusCode);
            Assert.Contains(app.Log, line => line.Contains("is broken and is passed over", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task New_keys_seal_with_a_cipher_that_tells_by_itself_when_it_was_tampered_with()
    {
        var folder = Directory.CreateTempSubdirectory("keys");
        try
        {
            await using var app = await RunningApp.StartAsync("--Keys:Folder", folder.FullName);

            Assert.Contains("algorithm=\"AES_256_GCM\"", await File.ReadAllTextAsync(Assert.Single(folder.GetFiles("*.xml")).FullName), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("elsewhere")]
    [InlineData("10.0.0.0/99")]
    public async Task A_proxy_that_is_no_address_ends_the_start_with_one_sentence(string proxy)
    {
        var (code, wrong) = await RunningApp.EndedAsync("--Proxies:Known", proxy);

        Assert.Equal(1, code);
        Assert.StartsWith($"The setting Proxies:Known holds \"{proxy}\"", wrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forwarded_headers_count_from_known_proxies_only()
    {
        await using var knowing = await RunningApp.StartAsync("--Proxies:Known", "127.0.0.1");
        await using var unknowing = await RunningApp.StartAsync("--Proxies:Known", "10.0.0.0/8");

        Assert.True(await IsSecureAsync(knowing));
        Assert.False(await IsSecureAsync(unknowing));
    }

    [Fact]
    public async Task Names_that_nobody_bounds_are_told_at_the_start()
    {
        await using var open = await RunningApp.StartAsync("--urls", "http://0.0.0.0:0");
        await using var bound = await RunningApp.StartAsync("--urls", "http://0.0.0.0:0", "--AllowedHosts", "127.0.0.1");
        await using var here = await RunningApp.StartAsync();
        foreach (var app in new[] { open, bound, here })
        {
            using var client = new HttpClient { BaseAddress = app.Address };
            (await client.GetAsync(new Uri("/health/live", UriKind.Relative))).Dispose();
        }

        Assert.Contains(open.Log, line => line.Contains("Set AllowedHosts", StringComparison.Ordinal));
        Assert.DoesNotContain(bound.Log, line => line.Contains("Set AllowedHosts", StringComparison.Ordinal));
        Assert.DoesNotContain(here.Log, line => line.Contains("Set AllowedHosts", StringComparison.Ordinal));
    }

    private static async Task<bool> IsSecureAsync(RunningApp app)
    {
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/check/papers/1099-r");
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var response = await client.SendAsync(request);
        return response.Headers.GetValues("Set-Cookie").All(cookie => cookie.StartsWith("__Host-", StringComparison.Ordinal) && cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<ClientWebSocket> OpenAsync(Uri hub, string origin, string? sender = null)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin);
        SayWho(socket, sender);
        socket.Options.CollectHttpResponseDetails = true;
        await socket.ConnectAsync(hub, CancellationToken.None);
        return socket;
    }

    private static void SayWho(ClientWebSocket socket, string? sender)
    {
        if (sender is not null)
        {
            socket.Options.SetRequestHeader("X-Forwarded-For", sender);
        }
    }

    private static async Task<HttpStatusCode> RefusedAsync(Uri hub, string origin, string? sender = null)
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin);
        SayWho(socket, sender);
        socket.Options.CollectHttpResponseDetails = true;
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(hub, CancellationToken.None));
        return socket.HttpStatusCode;
    }
}
