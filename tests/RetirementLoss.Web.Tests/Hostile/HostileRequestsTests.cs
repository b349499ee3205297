using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Tests;

namespace RetirementLoss.Web.Tests.Hostile;

/// <summary>
/// Ten thousand requests that nobody should send, at every door, and a million with HOSTILE=1000000; the seeds are fixed, so a failure comes back.
/// Whatever is sent: no fault of the server, no refusal without words, nothing of the inside told, nothing of the request logged.
/// </summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class HostileRequestsTests(HostileSite site) : HostileRequests(site, inTen: 10), IClassFixture<HostileSite>;

/// <summary>A tenth of the same where the app is run as whoever writes it does, with all that the framework tells then.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class HostileRequestsInDevelopmentTests(HostileSiteInDevelopment site) : HostileRequests(site, inTen: 1), IClassFixture<HostileSiteInDevelopment>;

/// <summary>What is sent, and what must hold.</summary>
public abstract class HostileRequests(HostileSite site, int inTen)
{
    private const int Usually = 10_000;

    // What a live part says of itself once it runs is longer; a refusal is not.
    private const int Started = 200;

    private static readonly int All = int.TryParse(Environment.GetEnvironmentVariable("HOSTILE"), out var all) && all > 0 ? all : HowMuch.Drawn(Usually);

    private static readonly string[] Methods = ["GET", "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND", Odd.Canary.ToUpperInvariant()];

    private static readonly string[] Places =
    [
        "/", "/check", "/check/year", "/check/agi", "/check/result", "/check/answers", "/check/memo", "/check/open", "/check/stay", "/check/papers", "/check/papers/1099-r", "/check/basis-left/worksheet", "/check/from-before", "/check/stuck",
        "/return", "/return/result", "/return/memo", "/states", "/states/2018", "/myths", "/tables/2017", "/figures/2025", "/figures/history/standard-deduction.basic", "/examples/c1-c3-all-roths-closed", "/examples/replace/c1-c3-all-roths-closed",
        "/sources/irc-67-ban", "/law/paid-out-below-basis", "/start-again/idle", "/problem/404", "/problem/500", "/advisors/client", "/advisors/batch", "/advisors/batch/template.csv", "/health/ready", "/metrics", "/openapi/v1.json",
        "/api", "/api/", "/api/interview", "/api/papers", "/api/bash", "/_framework/blazor.web.js", "/_blazor/initializers", "/mcp", "/site.css", "/favicon.ico",
    ];

    private static readonly string[] HeaderNames =
    [
        "Accept", "Accept-Language", "Accept-Encoding", "Origin", "Referer", "Range", "If-None-Match", "If-Modified-Since", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Original-URL", "X-HTTP-Method-Override", "X-Api-Key",
        "Authorization", "User-Agent", "traceparent", "baggage", "Sec-Fetch-Site", "Content-Type", "Expect", "RequestVerificationToken", "blazor-enhanced-nav", "Upgrade", "Cookie",
    ];

    private static readonly string[] Types = ["application/json", "application/jsonl", "application/x-ndjson", "text/csv", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "multipart/form-data", "", "application/json; charset=utf-7", "application/x-www-form-urlencoded; charset=utf-7", "a/b/c"];

    private static readonly string[] ApiAddresses = ["/api/assessments", "/api/interview/next", "/api/returns", "/api/papers/1099-r", "/api/papers/5498"];

    private static readonly string[] Rights =
    [
        """{"answers":{"year":2017,"account":"roth-ira","happened":"paid-out","received":15000,"paid-in":"cash","basis-given":"total","basis-left":27000,"same-kind-left":"no","filing-status":"single","agi":60000}}""",
        """{"answers":{"year":2024,"account":"traditional-ira","happened":"still-inside"},"asOf":"2026-11-21"}""",
        """{"accounts":[{"answers":{"year":2017,"account":"roth-ira","happened":"paid-out"}},{"answers":{"year":2017,"account":"roth-ira","happened":"still-inside"}}]}""",
        """{"boxes":{"1":15000,"2a":0,"7":"J"},"year":2017}""",
        """{"answers":{}}""",
    ];

    private static readonly string[] AssistantsSay =
    [
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"x","version":"1"}}}""",
        """{"jsonrpc":"2.0","id":2,"method":"tools/list"}""",
        """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"next_question","arguments":{"answers":{"year":2017,"account":"roth-ira"}}}}""",
        """{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"assess","arguments":{"answers":{"year":2024,"account":"roth-ira","happened":"still-inside"}}}}""",
        """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
        """[]""",
    ];

    [Fact]
    public Task Pages_hold() => HoldAsync(8, 20261201, random => new(
        random.Of(Methods),
        Address(random, random.Of(Places)),
        random.Once(3) ? $"?{random.Of(["q", "year", "kind", "page", "full", "id"])}={Uri.EscapeDataString(random.HeaderText())}" : "",
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => (random.Of(HeaderNames), random.HeaderText())).DistinctBy(header => header.Item1), .. random.Once(3) ? [("Cookie", site.Cookies)] : Array.Empty<(string, string)>()],
        []));

    [Fact]
    public Task Forms_with_their_token_hold() => HoldAsync(5, 20261202, random => Form(random, withToken: true));

    [Fact]
    public Task Forms_without_their_token_hold() => HoldAsync(12, 20261203, random => Form(random, withToken: false));

    [Fact]
    public Task Cookies_hold() => HoldAsync(8, 20261204, random => new(
        random.Once(6) ? "POST" : "GET", random.Of(["/check/stay", "/check/stay", "/check/stay", "/check/agi", "/check/papers", "/check/clear", "/check/save", "/check/drop", .. random.Once(12) ? ["/check/result", "/return", "/check/answers", "/check/basis-left/worksheet", "/advisors/client/file"] : Array.Empty<string>()]), "", [("Cookie", Cookie(random))], []));

    // What another version may have sealed: the right keys, and a text that this one does not write.
    [Fact]
    public Task Cookies_that_are_sealed_aright_hold() => HoldAsync(1, 20261211, random => new("GET", random.Of(["/check/stay", "/check/agi", "/check/result", "/return"]), "", [("Cookie", site.Sealed(random.Garbled(site.Answers)))], []));

    [Fact]
    public Task Files_hold() => HoldAsync(4, 20261205, random =>
    {
        var form = random.Of([.. site.Forms.Where(form => form.TakesFiles)]);
        var content = random.Next(3) switch
        {
            0 => random.Garbled(site.AnswerFile),
            1 => string.Join('\n', Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Once(3) ? random.Garbled(random.Of(Rights)) : string.Join(random.Of([",", ";", "\t"]), Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Text())))),
            _ => $"reference,year,account,happened\n{random.Text()},{random.Text()},roth-ira,\"{random.Text()}\n",
        };
        return InParts(random, form, [.. form.Fields.Where(field => field.Name != "file")], content);
    });

    [Fact]
    public Task Bodies_of_the_api_hold() => HoldAsync(40, 20261206, random => new(
        random.Once(20) ? random.Of(Methods) : "POST",
        random.Once(20) ? Address(random, random.Of(ApiAddresses)) : random.Of(ApiAddresses),
        "",
        [("Content-Type", random.Once(12) ? random.Of(Types) : "application/json"), .. random.Once(10) ? [(random.Of(HeaderNames[..^12]), random.HeaderText())] : Array.Empty<(string, string)>()],
        Body(random, random.Of(Rights))));

    [Fact]
    public Task Batches_hold() => HoldAsync(8, 20261207, random => new(
        "POST",
        "/api/assessments/batch",
        random.Once(12) ? "?full=true" : random.Once(12) ? $"?full={Uri.EscapeDataString(random.HeaderText())}" : "",
        [("Content-Type", random.Once(8) ? random.Of(Types) : "application/jsonl")],
        [.. Enumerable.Range(0, random.Next(1, 5)).SelectMany(_ => (byte[])[.. Body(random, random.Of(Rights)), (byte)'\n'])]));

    [Fact]
    public Task Assistants_hold() => HoldAsync(7, 20261208, random => new(
        random.Once(20) ? random.Of(Methods) : "POST",
        "/mcp",
        "",
        [("Content-Type", random.Once(12) ? random.Of(Types) : "application/json"), ("Accept", random.Once(12) ? random.HeaderText() : "application/json, text/event-stream"), .. random.Once(8) ? [("Mcp-Session-Id", random.HeaderText())] : Array.Empty<(string, string)>()],
        Body(random, random.Of(AssistantsSay))));

    [Fact]
    public Task Doors_of_live_parts_hold() => HoldAsync(4, 20261209, random => new(
        random.Once(4) ? random.Of(Methods) : "POST",
        random.Of(["/_blazor", "/_blazor/negotiate", "/_blazor/disconnect", "/_blazor/initializers", "/_blazor/negotiate/", Address(random, "/_blazor/negotiate")]),
        random.Of(["", "?negotiateVersion=1", $"?id={Uri.EscapeDataString(random.HeaderText())}", $"?negotiateVersion={Uri.EscapeDataString(random.HeaderText())}"]),
        [("Content-Type", random.Of(Types)), .. random.Once(2) ? [("Origin", random.Once(2) ? "http://localhost" : random.HeaderText())] : Array.Empty<(string, string)>()],
        Body(random, "circuitId=x")));

    // Over a real connection of the test server: what a page sends, changed byte by byte. A connection may end; the server goes on, and says nothing of what it was sent.
    [Fact]
    public async Task Messages_to_live_parts_hold()
    {
        var before = site.Log.Count;
        var sent = 0;
        var starts = 0;
        for (var number = 0; sent < Share(3); number++)
        {
            var random = Drawn(20261210, number);
            using var line = await LiveLine.OpenAsync(stop => site.Server.CreateWebSocketClient().ConnectAsync(new Uri("ws://localhost/_blazor"), stop));
            var greets = !random.Once(10);
            await line.SayAsync(greets ? LiveCall.Hello : random.Garbled(LiveCall.Hello));
            if (greets && random.Once(2))
            {
                await line.SayAsync(LiveCall.Start(site.LiveParts, "http://localhost/"));
                await line.UntilMoreThanAsync(Started, milliseconds: 5000);
                starts += line.Heard.Contains("JS.RenderBatch", StringComparison.Ordinal) ? 1 : 0;
            }

            for (var messages = random.Next(1, 12); messages > 0 && line.IsOpen; messages--, sent++)
            {
                await line.SayAsync(LiveMessage.Drawn(random, site.LiveParts), random.Once(10) ? WebSocketMessageType.Text : WebSocketMessageType.Binary, isWhole: !random.Once(20));
            }

            sent++;
            await line.UntilMoreThanAsync(line.Heard.Length, milliseconds: 20);
            var text = await line.EndAsync();
            Assert.False(text.Contains("   at ", StringComparison.Ordinal) || text.Contains("RetirementLoss.", StringComparison.Ordinal), $"Connection {number} was told: {text}");
        }

        // Live parts that were opened aright must be among them, or only refusals were tried.
        Assert.True(starts > 0, "No live part was ever started.");
        var alive = await new Sent("GET", "/check/result", "", [("Cookie", site.Cookies)], []).ToAsync(site.Server);
        Assert.Equal(200, alive.Status);
        AssertSilent(before);
    }

    [Fact]
    public void Check_finds_what_it_looks_for()
    {
        var sent = new Sent("POST", "/api/assessments", "", [], []);
        var headers = new Microsoft.AspNetCore.Http.HeaderDictionary();

        Assert.Equal(
            ["a server fault, 500", "the inside is told: FormatException", "markup that was sent stands in the page"],
            new Got(500, headers, "text/html", $"FormatException {Odd.Markup}>").Wrong(sent).Take(3));
        Assert.Contains("400 without a word", new Got(400, headers, null, "").Wrong(sent));
        Assert.Contains("400 of the API as text/html", new Got(400, headers, "text/html", "<p>").Wrong(sent));
    }

    private int Share(int inAHundred) => Math.Max(1, (int)((long)All * inAHundred * inTen / 1000));

    private static Random Drawn(int seed, int number) => new(unchecked((int)((seed + (uint)number) * 0x9E3779B1)));

    private async Task HoldAsync(int inAHundred, int seed, Func<Random, Sent> draw)
    {
        var before = site.Log.Count;
        var statuses = new SortedDictionary<int, int>();
        for (var number = 0; number < Share(inAHundred); number++)
        {
            var sent = draw(Drawn(seed, number));
            Got got;
            try
            {
                got = await sent.ToAsync(site.Server);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Request {number} of seed {seed} was not answered: {fault}\n{sent}", fault);
            }

            statuses[got.Status] = statuses.GetValueOrDefault(got.Status) + 1;
            Assert.True(!got.Wrong(sent).Any(), $"Request {number} of seed {seed}: {string.Join("; ", got.Wrong(sent))}\n{sent}");
        }

        // Both kinds must be there, or the draw tests nothing; of a handful one may be missing.
        Assert.True(Share(inAHundred) < 20 || (statuses.Keys.Any(status => status < 400) && statuses.Keys.Any(status => status >= 400)), string.Join(", ", statuses.Select(status => $"{status.Value} times {status.Key}")));
        AssertSilent(before);
    }

    private void AssertSilent(int before)
    {
        var lines = site.Log.Skip(before).ToList();
        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, line => line.Contains(Odd.Canary, StringComparison.OrdinalIgnoreCase));
        // What is sent is no fault of ours, and nobody may fill the log with stacks.
        Assert.DoesNotContain(lines, line => line.Contains("   at ", StringComparison.Ordinal));
    }

    private static string Address(Random random, string place) => random.Next(6) switch
    {
        0 => $"{place}/{random.HeaderText()}",
        1 => $"{place[..place.LastIndexOf('/')]}/{random.HeaderText()}",
        2 => $"/{random.Garbled(place)}",
        _ => place,
    };

    private static byte[] Body(Random random, string right) => random.Next(6) switch
    {
        0 => Encoding.UTF8.GetBytes(right),
        1 => Encoding.UTF8.GetBytes(random.Text()),
        2 or 3 => Encoding.UTF8.GetBytes(Replaced(random, right)),
        _ => random.Garbled(Encoding.UTF8.GetBytes(right)),
    };

    // One value of the text in place of another.
    private static string Replaced(Random random, string right)
    {
        var values = right.Split(':');
        var place = random.Next(1, Math.Max(2, values.Length));
        var value = random.Next(3) switch
        {
            0 => System.Text.Json.JsonSerializer.Serialize(random.Text()),
            1 => random.Of(["null", "[]", "{}", "-1", "1e999", "0.001", "true", "99999999999999999999", "[[[[[[1]]]]]]", $"\"{random.Of(Checker.Questions).Id}\""]),
            _ => random.Text(),
        };
        return place >= values.Length ? right + value : string.Join(':', [.. values[..place], value + values[place][Math.Max(0, values[place].IndexOfAny([',', '}']))..], .. values[(place + 1)..]]);
    }

    private Sent Form(Random random, bool withToken)
    {
        var form = random.Of(site.Forms);
        var fields = form.Fields.ToList();
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            var place = random.Next(fields.Count + 1);
            if (place < fields.Count && (fields[place].Name == FoundForm.Token || fields[place].Name == "_handler") && !random.Once(20))
            {
                continue;
            }

            switch (random.Next(5))
            {
                case 0 when place < fields.Count:
                    fields.RemoveAt(place);
                    break;
                case 1:
                    fields.Add((random.Once(2) ? random.Text() : random.Of(Checker.Questions).Id, random.Text()));
                    break;
                case 2 when place < fields.Count:
                    fields.Add((fields[place].Name, random.Text()));
                    break;
                default:
                    if (place < fields.Count)
                    {
                        fields[place] = (fields[place].Name, random.Text());
                    }

                    break;
            }
        }

        if (!withToken)
        {
            fields = [.. fields.Where(field => field.Name != FoundForm.Token), .. random.Once(2) ? [(FoundForm.Token, random.Text())] : Array.Empty<(string, string)>()];
        }

        if (form.TakesFiles)
        {
            return InParts(random, form, fields, random.Text());
        }

        var body = string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(Whole(field.Name))}={Uri.EscapeDataString(Whole(field.Value))}"));
        return new("POST", form.Action, "", Of(random, "application/x-www-form-urlencoded"), random.Once(12) ? random.Garbled(Encoding.UTF8.GetBytes(body)) : Encoding.UTF8.GetBytes(body));
    }

    private Sent InParts(Random random, FoundForm form, IReadOnlyList<(string Name, string Value)> fields, string content)
    {
        const string edge = "----edge";
        var body = new StringBuilder();
        foreach (var (name, value) in fields)
        {
            body.Append(CultureInfo.InvariantCulture, $"--{edge}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        }

        body.Append(CultureInfo.InvariantCulture, $"--{edge}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{random.HeaderText()}\"\r\nContent-Type: application/octet-stream\r\n\r\n{content}\r\n--{edge}--\r\n");
        var bytes = Encoding.UTF8.GetBytes(body.ToString());
        return new("POST", form.Action, "", Of(random, $"multipart/form-data; boundary={edge}"), random.Once(8) ? random.Garbled(bytes) : bytes);
    }

    private List<(string, string)> Of(Random random, string type) => [("Content-Type", random.Once(25) ? random.Of(Types) : type), ("Cookie", random.Once(12) ? Cookie(random) : site.Cookies)];

    // Tampered with, cut, doubled, from another purpose, claimed to be in many pieces, huge.
    private string Cookie(Random random)
    {
        var pairs = site.Cookies.Split("; ").Select(pair => pair.Split('=', 2)).Select(pair => (Name: pair[0], Value: pair[1])).ToList();
        var place = random.Next(pairs.Count);
        var (name, value) = pairs[place];
        switch (random.Next(9))
        {
            case 0:
                pairs[place] = (name, value[..random.Next(value.Length)]);
                break;
            case 1:
                pairs[place] = (name, string.Concat(random.Garbled(value).Where(letter => letter is > ' ' and < '\u007f' and not (';' or ',' or '"'))));
                break;
            case 2:
                pairs[place] = (name, random.Of(pairs).Value);
                break;
            case 3:
                pairs[place] = (name, $"chunks-{random.Of(["1", "2", "9", "-1", "0", "999999", "2147483647", "99999999999", "x"])}");
                break;
            case 4:
                pairs[place] = (name, $"chunks-{random.Next(1, 4)}");
                pairs.Add(($"{name}C1", value[..(value.Length / 2)]));
                pairs.Add(($"{name}C{random.Next(0, 4)}", value[(value.Length / 2)..]));
                break;
            case 5:
                pairs[place] = (name, new string('A', random.Next(4_000, 16_000)));
                break;
            case 6:
                pairs.Add((name, string.Concat(random.HeaderText().Where(letter => letter is not (';' or ',')))));
                break;
            case 7:
                pairs[place] = (name, Convert.ToBase64String(Encoding.UTF8.GetBytes(random.Text())));
                break;
            default:
                return $"{random.Of(["answers", "rows", "papers", "form", Odd.Canary])}={random.HeaderText()}; {random.HeaderText()}";
        }

        return string.Join("; ", pairs.Select(pair => $"{pair.Name}={pair.Value}"));
    }

    // Half of a pair stands for no letter, and cannot be written into an address.
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
