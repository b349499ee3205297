using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RetirementLoss.Components.Memo;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Web.Printing;
using RetirementLoss.Web.Content;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests.Languages;

/// <summary>Another language is a file: a made-up one, written from the keys that pages ask for, leaves no English but names, forms and citations.</summary>
public sealed partial class PseudoLanguageTests : IDisposable
{
    // Every so many of the examples are walked.
    private const int EachExample = 25;

    // The words of a page that are no name in any language, in attributes that are read out or shown.
    private static readonly string[] ReadAttributes = ["title", "aria-label", "placeholder", "alt", "data-as"];

    private static readonly string[] ToRead =
    [
        "/", "/privacy", "/not-found", "/wrong", "/states/2024", "/advisors", "/advisors/batch", "/advisors/client", "/myths", "/accessibility", "/api",
        "/tables/2017", "/figures/2024", "/examples", "/faq", "/sources", "/law", "/law/still-in-the-account", "/errata", "/glossary", "/return", "/cleared", "/check", "/check/story", "/check/papers", "/check/open",
        "/check/stuck", "/start-again/expired", "/check/papers/form-1099-r", "/problem/404", "/problem/500",
    ];

    private static readonly string[] OfAVisit = ["/check/result", "/check/answers", "/check/memo", "/check/now", "/return", "/advisors/client", "/", "/check/papers/form-1099-r", "/check/basis-left/worksheet"];

    // Every address of the API that tells words to a person, with what is sent to it: good bodies, and one of each that is refused.
    private static readonly (string Address, string? Body)[] ToAsk =
    [
        ("/api/interview", null),
        ("/api/papers", null),
        ("/api/interview/next", $$"""{ "answers": {{Api.Sheets.Roth.ToJsonString()}} }"""),
        ("/api/interview/next", """{ "answers": { "year": 2024, "account": "traditional-ira", "happened": "paid-out" } }"""),
        ("/api/assessments", $$"""{ "answers": {{Api.Sheets.Roth.ToJsonString()}} }"""),
        ("/api/assessments", """{ "answers": { "year": 2017, "account": "roth-ira", "agi": "lots", "no-such-question": 1 } }"""),
        ("/api/papers/1099-r", """{ "boxes": { "year": 2017, "1": 15000, "7": "J", "ira": true } }"""),
        ("/api/papers/1099-r", """{ "boxes": { "year": 2017, "1": "lots", "99": 1 } }"""),
        ("/api/returns", """{ "return": { "year": 2017, "agi": 60000 }, "accounts": [ { "account": "roth-ira", "happened": "paid-out", "received": 16000, "basis-given": "total", "basis-left": 27000, "same-kind-left": false }, { "account": "traditional-ira", "happened": "paid-out", "any-basis": true, "received": 5000, "basis-given": "total", "basis-left": 9000, "same-kind-left": false } ] }"""),
        ("/api/returns", """{ "return": { "year": 2017, "received": 5 }, "accounts": [ { "account": "roth-ira", "owner": "dog" } ] }"""),
    ];

    // What a person writes on a form in English, whatever they read.
    private static readonly string[] WrittenOnForms = ["Loss on", "Excess Deferral", "Distribution"];

    private readonly PseudoLanguage language = new();

    [Fact]
    public async Task Another_language_leaves_no_English_on_pages_memo_and_API()
    {
        language.Write();
        using var site = new Site { Languages = language.Folder };
        _ = site.Services;
        language.Listen();
        var english = await WalkAsync(site);
        Assert.DoesNotContain(english, page => IsSpoken(page.Html));

        language.Write();
        language.Speak();
        // Another one: a site keeps the pages to read as it made them first.
        using var speaking = new Site { Languages = language.Folder };
        var pages = await WalkAsync(speaking);

        if (Environment.GetEnvironmentVariable("RENEW_WORDS") is { Length: > 0 } template)
        {
            // What a translator starts from: every key, with its English.
            PseudoLanguage.Resx(language.Met.Select(key => (key, key))).Save(template);
        }

        Assert.DoesNotContain(pages, page => !IsSpoken(page.Html));
        Assert.Empty(pages.SelectMany(page => English(page).Select(word => $"{page.Path}: {word}")).Distinct().Take(40));
    }

    private static bool IsSpoken(string html) => System.Net.WebUtility.HtmlDecode(html).Contains('æ', StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(language.Folder, recursive: true);

    private static async Task<IReadOnlyList<(string Path, string Html)>> WalkAsync(Site site)
    {
        var seen = new List<(string, string)>();
        var reader = Speaking(site);
        foreach (var path in ToRead)
        {
            await reader.OpenAsync(path);
            seen.Add((path, reader.Html));
        }

        foreach (var example in Library.Examples.All.Where((_, place) => place % EachExample == 0))
        {
            var visitor = Speaking(site);
            await visitor.OpenAsync($"/examples/{example.Id}");
            seen.Add(($"/examples/{example.Id}", visitor.Html));
            await visitor.SubmitToAsync(OpenFacts.Action);
            foreach (var path in OfAVisit)
            {
                await visitor.OpenAsync(path);
                seen.Add(($"{example.Id}{path}", visitor.Html));
            }

            await visitor.OpenAsync("/check/answers");
            foreach (var question in visitor.Page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(link => Question().IsMatch(link)).Select(link => link.Split('#')[0]).Distinct().ToList())
            {
                await visitor.OpenAsync($"/{question.TrimStart('/')}");
                seen.Add(($"{example.Id} {question}", visitor.Html));
            }

            var report = Checker.Report(example.Answers, example.AskedOn);
            seen.Add(($"{example.Id} PDF", await InPseudoAsync(() => PrintedAsync(site, report))));
        }

        foreach (var (address, body) in ToAsk)
        {
            seen.Add((address, Shown(JsonNode.Parse(await AskAsync(site, address, body))!)));
        }

        return seen;
    }

    // The texts of an answer of the API that a person reads, as a page of them: what has a space is no id and no code; years, citations and the names of statuses are told to programs.
    private static string Shown(JsonNode node) => node switch
    {
        JsonObject whole => string.Concat(whole.Where(member => member.Value is not null && member.Key is not ("cite" or "years" or "asked" or "offered" or "title")).Select(member => Shown(member.Value!))),
        JsonArray items => string.Concat(items.Select(item => Shown(item!))),
        _ => node.GetValueKind() == JsonValueKind.String && node.GetValue<string>() is var text && text.Contains(' ') ? $"<p>{System.Net.WebUtility.HtmlEncode(text)}</p>" : "",
    };

    private static async Task<string> AskAsync(Site site, string address, string? asked)
    {
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Language", PseudoLanguage.Name);
        using var body = asked is null ? null : new StringContent(asked, System.Text.Encoding.UTF8, "application/json");
        using var response = body is null ? await client.GetAsync(new Uri(address, UriKind.Relative)) : await client.PostAsync(new Uri(address, UriKind.Relative), body);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<string> InPseudoAsync(Func<Task<string>> make)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(PseudoLanguage.Name);
        try
        {
            return await make();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static async Task<string> PrintedAsync(Site site, Rules.Assessing.Report report)
    {
        await using var renderer = new HtmlRenderer(site.Services, site.Services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<MemoDocument>(ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(MemoDocument.Report)] = report,
            [nameof(MemoDocument.Letter)] = Checker.Letter(report),
            [nameof(MemoDocument.Names)] = MemoNames.None,
        }))).ToHtmlString());
    }

    private static Visitor Speaking(Site site)
    {
        var client = site.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Accept-Language", PseudoLanguage.Name);
        return new(client);
    }

    // The English words of a page that are no name: what is shown, read out, or found by a search.
    private static IEnumerable<string> English((string Path, string Html) page)
    {
        var read = Seen.Read(page.Html);
        // Codes of programs and states, keys of a keyboard, and what stands on a form as it is printed.
        foreach (var code in read.QuerySelectorAll("code, kbd, pre, script, svg.state-map").ToList())
        {
            code.Remove();
        }

        var texts = read.Descendants<IText>().Select(text => text.Data)
            .Concat(read.All.SelectMany(part => ReadAttributes.Select(name => part.GetAttribute(name)).OfType<string>()))
            .Concat(read.QuerySelectorAll("meta[name=description]").Select(meta => meta.GetAttribute("content") ?? ""));
        return texts.Distinct(StringComparer.Ordinal).Where(text => Word().IsMatch(text)).Select(WithoutNames).Where(text => Word().IsMatch(text)).Select(text => text.Trim());
    }

    private static string WithoutNames(string text) => FormAndLine().Replace(AllNames.Aggregate(text, (left, name) => left.Replace(name, "", StringComparison.Ordinal)), "");

    private static IReadOnlyList<string> AllNames { get; } =
    [
        .. Register.All.SelectMany(authority => authority.Cites.Select(cite => cite.Cite)).Concat(Register.All.Select(authority => authority.Id))
            .Concat(StateLaw.In(StateLaw.Years[^1]).SelectMany(state => state.Lines.SelectMany(line => new[] { line.Label, line.Line }).Where(named => named.Any(char.IsLetter)).Append(state.Name)))
            .Concat(WrittenOnForms).Append("RetirementLoss").Append(Checker.Edition.Hash).Where(name => name.Length > 1).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length),
    ];

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Word();

    // A form and its place, as a name in a sentence has them.
    [GeneratedRegex(@"\b(?:Form|Schedule|Pub\.|Section) [\w-]+(?:,? (?:Schedule \w+|Part [IVX]+))*(?:,? (?:lines?|box|code) \w+)*")]
    private static partial Regex FormAndLine();

    [GeneratedRegex("^/?check/[a-z0-9-]+(#.*)?$")]
    private static partial Regex Question();
}
