using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests.Starting;

/// <summary>What can go wrong around the app while a visit is on: a disk that is full, keys that are lost, senders and readers that are slow.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task A_full_disk_stops_nobody_while_the_keys_can_be_read()
    {
        var folder = Directory.CreateTempSubdirectory("keys");
        try
        {
            // Another server made the keys while there was room.
            await using (await RunningApp.StartAsync("--Keys:Folder", folder.FullName))
            {
            }

            using var site = new Site();
            using var full = site.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.PostConfigure<KeyManagementOptions>(keys => keys.XmlRepository = new FullDisk(folder))));
            var visitor = await new Visitor(full.CreateClient(new() { AllowAutoRedirect = false })).TellAsync(Stories.RothClosedIn2017);

            Assert.Contains("You could deduct $10,800", (await visitor.OpenAsync("/check/result")).Words, StringComparison.Ordinal);
            Assert.Matches("^(Healthy|Degraded)$", (await visitor.OpenAsync("/health/ready")).Html);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_full_disk_on_which_there_are_no_keys_yet_is_told_before_anybody_can_come()
    {
        var folder = Directory.CreateTempSubdirectory("keys");
        try
        {
            using var site = new Site();
            using var full = site.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.PostConfigure<KeyManagementOptions>(keys => keys.XmlRepository = new FullDisk(folder))));

            var fault = Record.Exception(() => full.CreateClient());

            Assert.NotNull(fault);
            Assert.DoesNotContain(site.Log, line => line.Contains("Now listening", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Keys_lost_while_a_visit_is_on_end_it_only_where_they_are_needed_anew_and_with_words()
    {
        var folder = Directory.CreateTempSubdirectory("keys");
        try
        {
            await using var before = await RunningApp.StartAsync("--Keys:Folder", folder.FullName);
            using var handler = new HttpClientHandler { AllowAutoRedirect = false };
            using var client = new HttpClient(handler) { BaseAddress = before.Address };
            var visitor = await new Visitor(client).TellAsync(Stories.StillInside);
            foreach (var key in folder.GetFiles())
            {
                key.Delete();
            }

            // The server that is up has them in memory.
            Assert.Equal("/check/result", (await visitor.OpenAsync("/check/result")).Path);
            Assert.Equal(HttpStatusCode.OK, visitor.Status);

            // One that starts now makes new ones, and cannot open what the old ones sealed.
            await using var after = await RunningApp.StartAsync("--Keys:Folder", folder.FullName);
            using var other = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = after.Address };
            var stranded = await new Visitor(other).OpenWithCookieAsync("/check/result", handler.CookieContainer.GetCookieHeader(before.Address));

            Assert.Equal("/start-again/unreadable", stranded.Path);
            Assert.Equal(HttpStatusCode.OK, stranded.Status);
            Assert.DoesNotContain(after.Log, line => line.Contains("\"Level\":\"Error\"", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_slow_sender_is_let_go_and_keeps_nobody_waiting()
    {
        await using var app = await RunningApp.StartAsync();
        using var slow = new TcpClient();
        await slow.ConnectAsync(app.Address.Host, app.Address.Port);
        await using var stream = slow.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("POST /api/assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"));
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var answer = reader.ReadLineAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        for (var waited = Stopwatch.StartNew(); !answer.IsCompleted && waited.Elapsed < TimeSpan.FromSeconds(60);)
        {
            // A byte now and then, as somebody who holds a place would send it.
            try
            {
                await stream.WriteAsync("1"u8.ToArray());
            }
            catch (IOException)
            {
                // It was let go.
            }

            Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative)));
            await Task.WhenAny(answer, Task.Delay(500));
        }

        Assert.Contains("408", await answer, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Log, line => line.Contains("\"Level\":\"Error\"", StringComparison.Ordinal));
    }

    // What one row answers is more than a line between two machines holds, and nobody takes it.
    [Fact]
    public async Task A_reader_who_takes_nothing_holds_the_place_of_a_batch_no_longer_than_a_batch_may_take()
    {
        await using var app = await RunningApp.StartAsync("--Limits:BatchesOfOneAddress=1", "--Limits:BatchMinutes=0.05", "--Limits:RequestsAMinute=0");
        using var client = new HttpClient { BaseAddress = app.Address };
        using var slow = new TcpClient { ReceiveBufferSize = 4096 };
        await slow.ConnectAsync(app.Address.Host, app.Address.Port);
        const string row = """{"answers":{"year":2024,"account":"roth-ira","happened":"still-inside"}}""";
        var rows = string.Concat(Enumerable.Repeat($"{row}\n", 20_000));
        await slow.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /api/assessments/batch?full=true HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/jsonl\r\nContent-Length: {rows.Length}\r\n\r\n"));
        var sending = slow.GetStream().WriteAsync(Encoding.ASCII.GetBytes(rows)).AsTask();

        // With its first letter it has the place.
        Assert.Equal(1, await slow.GetStream().ReadAsync(new byte[1]));
        await UntilAsync(HttpStatusCode.ServiceUnavailable);
        await UntilAsync(HttpStatusCode.OK);

        slow.Dispose();
        await Record.ExceptionAsync(() => sending);
        Assert.DoesNotContain(app.Log, line => line.Contains("\"Level\":\"Error\"", StringComparison.Ordinal));

        async Task UntilAsync(HttpStatusCode status)
        {
            for (var tries = 0; tries < 600; tries++)
            {
                using var response = await client.PostAsync("/api/assessments/batch", new StringContent(row, Encoding.UTF8, "application/jsonl"));
                if (response.StatusCode == status)
                {
                    return;
                }

                await Task.Delay(50);
            }

            Assert.Fail($"No batch was ever answered {status}.");
        }
    }

    [Fact]
    public void The_server_bounds_how_slow_heads_senders_and_readers_may_be()
    {
        using var site = new Site();

        var limits = site.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;

        Assert.InRange(limits.MinRequestBodyDataRate!.BytesPerSecond, 100, 1000);
        Assert.InRange(limits.MinResponseDataRate!.BytesPerSecond, 100, 1000);
        Assert.InRange(limits.RequestHeadersTimeout, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30));
    }

    private sealed class FullDisk(DirectoryInfo folder) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements() => [.. folder.GetFiles("*.xml").Select(file => XElement.Load(file.FullName))];

        public void StoreElement(XElement element, string friendlyName) => throw new IOException("No space left on device");
    }
}
