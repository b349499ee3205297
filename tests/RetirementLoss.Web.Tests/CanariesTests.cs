using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using RetirementLoss.Web.Tests.Starting;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>
/// Faults whose messages hold all that was sent, thrown wherever a request is read: nothing of it is told to anybody, in Production as in Development.
/// The faults of rules are in LogTests, and what is sent to live parts in HostileRequests.
/// </summary>
public sealed class CanariesTests
{
    private const string Canary = "canary5150923";
    private const string Type = "application/json";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Parts = "multipart/form-data; boundary=xx";
    private const string Lines = "application/jsonl";
    private const string File = $"--xx\r\nContent-Disposition: form-data; name=\"{Canary}\"; filename=\"{Canary}.csv\"\r\n\r\n{Canary}\r\n--xx--\r\n";

    private static readonly (string Method, string Path, string? Type, string? Body)[] Requests =
    [
        ("GET", "/check", null, null),
        ("GET", "/check/agi", null, null),
        ("GET", "/check/result", null, null),
        ("GET", "/return", null, null),
        ("GET", $"/faq?q={Canary}", null, null),
        ("GET", $"/states?q={Canary}", null, null),
        ("GET", $"/{Canary}", null, null),
        ("GET", $"/check/{Canary}", null, null),
        ("POST", "/check/year", Form, $"year={Canary}&{Canary}=1"),
        ("POST", "/check/clear", Form, $"{Canary}={Canary}"),
        ("POST", "/check/keep", Form, $"{Canary}={Canary}"),
        ("POST", "/check/open", Parts, File),
        ("POST", "/check/memo.pdf", Parts, File),
        ("POST", "/advisors/batch", Parts, File),
        ("POST", "/api/assessments", Type, $"{{\"answers\":{{\"year\":\"{Canary}\"}}}}"),
        ("POST", "/api/returns", Type, $"{{\"return\":{{\"year\":\"{Canary}\"}},\"accounts\":[{{}}]}}"),
        ("POST", "/api/interview/next", Type, $"{{\"answers\":{{\"year\":\"{Canary}\"}}}}"),
        ("POST", $"/api/papers/1099-r?{Canary}={Canary}", Type, $"{{\"boxes\":{{\"1\":\"{Canary}\"}}}}"),
        ("POST", $"/api/assessments/batch?{Canary}={Canary}", Lines, $"{{\"answers\":{{\"year\":\"{Canary}\"}}}}"),
        ("POST", "/mcp", Type, $"{{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{{\"cursor\":\"{Canary}\"}}}}"),
    ];

    [Theory]
    [InlineData("Production", "body")]
    [InlineData("Production", "cookies")]
    [InlineData("Development", "body")]
    [InlineData("Development", "cookies")]
    public async Task A_fault_that_tells_all_that_was_sent_is_told_to_nobody(string environment, string place)
    {
        using var site = new Site { LogsAll = true, Environment = environment };
        var failing = new FailsOnReading(place);
        using var host = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(failing)));
        using var client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        var marks = new List<string>();
        using var counts = Counting(marks);
        // With a cookie of its own a form is read before it is refused.
        using var first = await client.GetAsync("/check/year");
        var form = first.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("form=", StringComparison.Ordinal)).Split(';')[0];
        foreach (var (method, path, type, body) in Requests)
        {
            using var request = new HttpRequestMessage(new(method), path);
            request.Headers.Add("Cookie", $"{Canary}={Canary}; {form}");
            request.Headers.Add("Accept", $"application/json, text/event-stream, text/{Canary}");
            request.Headers.Add("User-Agent", Canary);
            request.Headers.Add("Referer", $"http://{Canary}.example/");
            request.Headers.Add(Failing.Marked, Canary);
            request.Headers.Add("Origin", "http://localhost");
            if (body is not null)
            {
                request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
                request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            }

            using var response = await client.SendAsync(request);
            var told = $"{response.Headers} {response.Content.Headers} {await response.Content.ReadAsStringAsync()}";

            // A page links to its own address and repeats what was looked for in its own field; there is no other word of a sender on any.
            var isLookedFor = path.Contains("?q=", StringComparison.Ordinal) && response.StatusCode == HttpStatusCode.OK;
            var links = told.Replace($"href=\"{path}", "", StringComparison.Ordinal);
            Assert.True(isLookedFor || !links.Contains(Canary, StringComparison.OrdinalIgnoreCase), $"{environment}, {place}: {method} {path} told {links[Math.Max(0, links.IndexOf(Canary, StringComparison.OrdinalIgnoreCase) - 200)..]}");
            Assert.DoesNotContain("   at ", told, StringComparison.Ordinal);
            Assert.DoesNotContain(nameof(FormatException), told, StringComparison.Ordinal);
        }

        Assert.True(failing.Times > 10, $"Only {failing.Times} faults were thrown.");
        Assert.Contains(site.Log, line => line.Contains(nameof(FormatException), StringComparison.Ordinal) && line.Contains("   at ", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Log, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(marks);
        Assert.DoesNotContain(marks, mark => mark.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Nothing_that_is_sent_becomes_a_file(string environment)
    {
        var temporary = Directory.CreateTempSubdirectory("own");
        var keys = Directory.CreateTempSubdirectory("keys");
        try
        {
            await using (var app = await RunningApp.StartWithAsync("TMPDIR", temporary.FullName, $"--environment={environment}", $"--Keys:Folder={keys.FullName}", "--Pdf:Chromium=none"))
            {
                using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };
                var visitor = await new Visitor(client).OpenAsync("/check/open");
                await visitor.SendFileAsync("file", Canary, $"{{\"{Canary}\":\"{new string('1', 50_000)}\"}}");
                foreach (var size in new[] { 1_000, 3_000_000 })
                {
                    using var file = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes($"reference,year\n{Canary},2017\n{new string('x', size)}")), "file", $"{Canary}.csv" } };
                    using var answered = await client.PostAsync("/advisors/batch", file);
                    await answered.Content.ReadAsByteArrayAsync();
                }

                using var rows = await client.PostAsync("/api/assessments/batch", new StringContent(string.Concat(Enumerable.Repeat($"{{\"answers\":{{\"{Canary}\":1}}}}\n", 5_000)), Encoding.UTF8, Lines));
                await rows.Content.ReadAsByteArrayAsync();

                // The runtime's own, which says that this is the folder it would write to.
                Assert.NotEmpty(temporary.GetFileSystemInfos());
                Assert.All(temporary.GetFileSystemInfos(), file => Assert.Matches("^(dotnet-diagnostic|clr-debug-pipe)-", file.Name));
                Assert.DoesNotContain(app.Log, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
            }

            Assert.DoesNotContain(keys.GetFiles(), key => System.IO.File.ReadAllText(key.FullName).Contains(Canary, StringComparison.OrdinalIgnoreCase));
        }
        finally
        {
            temporary.Delete(recursive: true);
            keys.Delete(recursive: true);
        }
    }

    [Fact]
    public void Control_a_mark_of_a_count_is_seen()
    {
        var marks = new List<string>();
        using var counts = Counting(marks);
        using var meter = new Meter("RetirementLoss");

        meter.CreateCounter<long>("control").Add(1, new KeyValuePair<string, object?>("mark", Canary));

        Assert.Contains(marks, mark => mark.Contains(Canary, StringComparison.Ordinal));
    }

    // What we count ourselves; the framework's own counts lose all other marks on their way out (MeasuringTests).
    private static MeterListener Counting(List<string> marks)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, all) =>
            {
                if (instrument.Meter.Name == "RetirementLoss")
                {
                    all.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            lock (marks)
            {
                foreach (var tag in tags)
                {
                    marks.Add($"{tag.Key} {tag.Value}");
                }
            }
        });
        listener.Start();
        return listener;
    }

    /// <summary>Makes one part of each request fail as it is read, with the whole request in the message.</summary>
    private sealed class FailsOnReading(string place) : IStartupFilter
    {
        private int times;

        public int Times => times;

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                Exception Fault()
                {
                    Interlocked.Increment(ref times);
                    var all = $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} {string.Join(' ', context.Request.Headers)} {Canary}";
                    return new FormatException(all, new ArgumentException(all));
                }

                switch (place)
                {
                    case var _ when !context.Request.Headers.ContainsKey(Failing.Marked):
                        break;
                    case "body" when context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true:
                        context.Request.Body = new Failing(Fault);
                        break;
                    case "cookies":
                        context.Features.Set<IRequestCookiesFeature>(new FailingCookies(Fault));
                        break;
                }

                return rest(context);
            });
            next(app);
        };
    }

    private sealed class FailingCookies(Func<Exception> fault) : IRequestCookiesFeature
    {
        public IRequestCookieCollection Cookies { get => throw fault(); set => throw fault(); }
    }

    private sealed class Failing(Func<Exception> fault) : Stream
    {
        public const string Marked = "X-Fails";

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw fault();

        public override long Position { get => throw fault(); set => throw fault(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromException<int>(fault());

        public override int Read(byte[] buffer, int offset, int count) => throw fault();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw fault();

        public override void SetLength(long value) => throw fault();

        public override void Write(byte[] buffer, int offset, int count) => throw fault();
    }
}
