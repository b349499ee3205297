using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace RetirementLoss.Benchmarks.Load;

/// <summary>Somebody without script who tells one story, page by page, reads the result and begins again.</summary>
internal static partial class Walker
{
    // Between two pages a person reads: five seconds in the mean.
    private const int ReadsAtMostMilliseconds = 10_000;

    private static readonly string[] Views =
    [
        "/", "/check/agi", "/check/answers", "/check/result", "/return", "/check/received", "/states/2018", "/myths", "/faq", "/law/paid-out-below-basis", "/figures/2025", "/sources/irc-67-ban", "/glossary", "/tables/2017", "/examples", "/privacy",
    ];

    private static readonly Dictionary<string, string> Story =
        "year=2017 account=roth-ira happened=paid-out received=15000 paid-in=cash basis-given=total basis-left=27000 same-kind-left=no filing-status=single agi=60000 other-two-percent=0 other-itemized=20000 age-or-blind-boxes=0 recent-conversions=0 over-59-half=yes"
            .Split(' ').Select(answer => answer.Split('=')).ToDictionary(answer => answer[0], answer => answer[1], StringComparer.Ordinal);

    /// <summary>A client with cookies of its own that follows redirects.</summary>
    public static HttpClient NewClient(Uri address) => new(new SocketsHttpHandler { CookieContainer = new(), PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { BaseAddress = address };

    /// <summary>Walks until it is told to end.</summary>
    public static async Task WalkAsync(Uri address, int number, ConcurrentBag<double> steps, ConcurrentQueue<string> failed, CancellationToken end)
    {
        var random = new Random(number);
        try
        {
            // They do not all come at once.
            await Task.Delay(random.Next(ReadsAtMostMilliseconds), end);
            while (true)
            {
                using var client = NewClient(address);
                await TellAsync(client, steps, () => Task.Delay(random.Next(ReadsAtMostMilliseconds), end), end);
            }
        }
        catch (OperationCanceledException)
        {
            // The minute is over.
        }
        catch (Exception fault) when (fault is HttpRequestException or InvalidOperationException or IOException)
        {
            failed.Enqueue(fault.Message);
        }
    }

    /// <summary>Tells the story once, up to the result.</summary>
    public static async Task TellAsync(HttpClient client, ConcurrentBag<double> steps, Func<Task> read, CancellationToken end)
    {
        var (path, html) = await StepAsync(new(HttpMethod.Get, "/check/year"));
        for (var pages = 0; pages < 12 && path is not ("/check/now" or "/check/answers"); pages++)
        {
            await read();
            (path, html) = await StepAsync(new(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(Filled(html)) });
            if (path == "/check/story")
            {
                // The cards ask what the list of all happenings asks in one field.
                (path, html) = await StepAsync(new(HttpMethod.Get, "/check/happened"));
            }
        }

        await read();
        (path, html) = await StepAsync(new(HttpMethod.Get, "/check/result"));
        if (path != "/check/result" || !html.Contains("2017", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The walk ended at {path}.");
        }

        async Task<(string Path, string Html)> StepAsync(HttpRequestMessage request)
        {
            using (request)
            {
                var took = Stopwatch.StartNew();
                using var response = await client.SendAsync(request, end);
                var page = await response.Content.ReadAsStringAsync(end);
                steps.Add(took.Elapsed.TotalMilliseconds);
                return response.StatusCode == HttpStatusCode.OK ? (response.RequestMessage!.RequestUri!.AbsolutePath, page) : throw new InvalidOperationException($"{(int)response.StatusCode} at {response.RequestMessage!.RequestUri!.AbsolutePath}");
            }
        }
    }

    /// <summary>Opens so many pages of many kinds one after the other, with a visit that was told; back comes what each kind cost the server a view, in milliseconds of its processor.</summary>
    public static async Task<IReadOnlyDictionary<string, double>> ViewAsync(Uri address, int many, ConcurrentBag<double> steps, ServerCost server)
    {
        using var client = NewClient(address);
        await TellAsync(client, [], () => Task.CompletedTask, default);
        var cost = Views.ToDictionary(view => view, _ => new List<double>(), StringComparer.Ordinal);
        for (var view = 0; view < many; view++)
        {
            var path = Views[view % Views.Length];
            var (before, took) = (server.Processor, Stopwatch.StartNew());
            await client.GetStringAsync(new Uri(path, UriKind.Relative));
            steps.Add(took.Elapsed.TotalMilliseconds);
            cost[path].Add((server.Processor - before).TotalMilliseconds);
        }

        return cost.ToDictionary(kind => kind.Key, kind => kind.Value.DefaultIfEmpty(0).Average(), StringComparer.Ordinal);
    }

    // What is asked on the page is told from the story; the rest is not known.
    private static IEnumerable<KeyValuePair<string, string>> Filled(string html)
    {
        var form = QuestionForm().Match(html) is { Success: true } found ? found.Value : throw new InvalidOperationException("There is no question on the page.");
        foreach (var (name, value) in Hidden().Matches(form).Select(field => (WebUtility.HtmlDecode(NameOf().Match(field.Value).Groups[1].Value), WebUtility.HtmlDecode(ValueOf().Match(field.Value).Groups[1].Value))))
        {
            yield return new(name, value);
            if (name.EndsWith(".words", StringComparison.Ordinal))
            {
                yield return new(name[..^".words".Length], Story.GetValueOrDefault(name[..^".words".Length], "unknown"));
            }
        }
    }

    [GeneratedRegex("<form[^>]*class=\"question\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex QuestionForm();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex(" name=\"([^\"]*)\"")]
    private static partial Regex NameOf();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex ValueOf();
}
