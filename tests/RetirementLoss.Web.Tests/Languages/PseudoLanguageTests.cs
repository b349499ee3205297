using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RetirementLoss.Components.Memo;
using RetirementLoss.Components.Papers;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Papers;
using RetirementLoss.Web.Answering;
using RetirementLoss.Web.Content;
using RetirementLoss.Web.Printing;
using RetirementLoss.Web.Tests.Visits;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Tests.Languages;

/// <summary>Another language is a file: a made-up one, written from the keys that pages ask for, leaves no English but names, forms and citations.</summary>
public sealed partial class PseudoLanguageTests : IDisposable
{
    // Every so many of the examples are walked, and of the sources.
    private const int EachExample = 25;
    private const int EachSource = 9;

    // The page that names addresses and parts as a program has them.
    private const string ApiFields = "/openapi";

    private static IReadOnlyList<WorkedExample> Walked { get; } = [.. Library.Examples.All.Where((_, place) => place % EachExample == 0)];

    // The words of a page that are no name in any language, in attributes that are read out or shown.
    private static readonly string[] ReadAttributes = ["title", "aria-label", "placeholder", "alt", "data-as"];

    private static readonly string[] OfAVisit = ["/check/result", "/check/answers", "/check/memo", "/check/now", "/return", "/return/result", "/return/memo", "/advisors/client", "/", "/check/basis-left/worksheet"];

    // A page whose address has a place in it, with what to put there; a page that is added and not here fails the walk.
    private static readonly Dictionary<string, Func<IEnumerable<string>>> Places = new(StringComparer.Ordinal)
    {
        ["/check/{Place}"] = () => Checker.PageIds,
        ["/check/papers/{PaperId}"] = () => PapersInHand.All.Select(paper => paper.Id),
        ["/examples/{Id}"] = () => Walked.Select(example => example.Id),
        ["/examples/replace/{Id}"] = () => Walked.Take(1).Select(example => example.Id),
        ["/figures/history/{Id}"] = () => FigureTables.Names.Select(name => name.Id),
        ["/figures/{Number:int}"] = () => FigureTables.Years.TakeLast(3).Select(year => $"{year}"),
        ["/law/{Id}"] = () => LawGuide.All.Select(page => page.Id),
        ["/problem/{Code:int}"] = () => ["400", "404", "413", "500"],
        ["/sources/{Id}"] = () => LawGuide.Sources.Where((_, place) => place % EachSource == 0).Select(source => source.Authority.Id),
        ["/start-again/{Reason}"] = () => ["idle", "unreadable"],
        ["/states/{Number:int}"] = () => StateLaw.Years.TakeLast(2).Select(year => $"{year}"),
        ["/tables/{Number:int}"] = () => ["2017", $"{Checker.Years[^1]}"],
    };

    // What is typed into a paper: what can be read, what can not, and what does not fit.
    private static readonly string[] Typed = ["2017", "15000", "lots", "J", "on"];

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
        IReadOnlyList<(string Path, string Html)> english = await WalkCasesAsync(site);
        var saidOfCases = language.Met;
        english = [.. english, .. await WalkPagesAsync(site)];
        Assert.DoesNotContain(english, page => IsSpoken(page.Html));

        language.Write();
        language.Speak();
        // Another one: a site keeps the pages to read as it made them first.
        using var speaking = new Site { Languages = language.Folder };
        IReadOnlyList<(string Path, string Html)> pages = [.. await WalkCasesAsync(speaking), .. await WalkPagesAsync(speaking)];

        if (Environment.GetEnvironmentVariable("RENEW_WORDS") is { Length: > 0 } template)
        {
            // What a translator starts from: every key, with its English.
            PseudoLanguage.Resx(language.Met.Select(key => (key, key))).Save(template);
        }

        Assert.DoesNotContain(pages, page => !IsSpoken(page.Html));
        // The pages to read show numbers of the law in tables and runs of years; what is said of a case is made for this case, and there no value may be in a key.
        Assert.Empty(ValuesInKeys.In(saidOfCases).Take(40));
        Assert.Empty(pages.SelectMany(page => English(page).Select(word => $"{page.Path}: {word}")).Distinct().Take(40));
    }

    private static bool IsSpoken(string html) => WebUtility.HtmlDecode(html).Contains('æ', StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(language.Folder, recursive: true);

    private static async Task<IReadOnlyList<(string Path, string Html)>> WalkPagesAsync(Site site)
    {
        var seen = new List<(string, string)>();
        var reader = Speaking(site);
        foreach (var path in PagesOf(site))
        {
            await reader.OpenAsync(path);
            Assert.True(reader.Status == HttpStatusCode.OK, $"{path} answered {reader.Status}.");
            seen.Add((path, reader.Html));
        }

        return seen;
    }

    // What is said of a case: papers, examples as visits with result, memo and PDF, and the API.
    private static async Task<IReadOnlyList<(string Path, string Html)>> WalkCasesAsync(Site site)
    {
        var seen = new List<(string, string)>();
        foreach (var paper in PapersInHand.All)
        {
            seen.AddRange(await ReadAsync(Speaking(site), paper));
        }

        var misread = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in Walked)
        {
            seen.AddRange(await VisitAsync(Speaking(site), example, misread));
            var report = Checker.Report(example.Answers, example.AskedOn);
            seen.Add(($"{example.Id} PDF", await InPseudoAsync(() => PrintedAsync(site, report))));
            seen.Add(($"{example.Id} told to an assistant", await InPseudoAsync(() => Task.FromResult(Shown(JsonSerializer.SerializeToNode(ToldAnswer.From(report), WireJson.Default.ToldAnswer)!)))));
        }

        foreach (var (address, body) in ToAsk)
        {
            seen.Add((address, Shown(JsonNode.Parse(await AskAsync(site, address, body))!)));
        }

        return seen;
    }

    // Every page that the site has, by the addresses that it was given itself.
    private static IEnumerable<string> PagesOf(Site site) => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        .Select(endpoint => endpoint.RoutePattern.RawText!)
        .SelectMany(address => !address.Contains('{', StringComparison.Ordinal) ? [address]
            : Places.TryGetValue(address, out var fill) ? fill().Select(word => Place().Replace(address, Uri.EscapeDataString(word)))
            : throw new InvalidOperationException($"{address} is a page that is not walked. Say in Places what stands in it."))
        .Distinct();

    // The same in every box, one kind after another: a paper takes what fits, and says what it cannot read.
    private static async Task<IReadOnlyList<(string, string)>> ReadAsync(Visitor visitor, Paper paper)
    {
        var seen = new List<(string, string)>();
        foreach (var typed in Typed.Select(typed => paper.Boxes.Select(box => (PaperForm.IdOf(box), typed)).ToArray()).Append([.. paper.Boxes.Select(box => (PaperForm.IdOf(box), Fitting(box)))]))
        {
            await visitor.OpenAsync(PaperActions.PageOf(paper));
            await visitor.SubmitToAsync(PaperActions.Action, [.. typed, (PaperForm.Button, PaperForm.Read)]);
            Assert.Equal((PaperActions.PageOf(paper), HttpStatusCode.OK), (visitor.Path, visitor.Status));
            seen.Add(($"{visitor.Path} with {typed[0].Item2}", visitor.Html));
        }

        return seen;
    }

    private static string Fitting(Rules.Papers.PaperBox box) => box.Kind switch
    {
        BoxKind.Amount => "1000",
        BoxKind.Code => "1",
        BoxKind.Mark => "on",
        BoxKind.Year => "2024",
        _ => box.Options is [var first, ..] ? first.Token : "",
    };

    private static async Task<IReadOnlyList<(string, string)>> VisitAsync(Visitor visitor, WorkedExample example, HashSet<string> misread)
    {
        var seen = new List<(string, string)>();
        await visitor.OpenAsync($"/examples/{example.Id}");
        await visitor.SubmitToAsync(OpenFacts.Action);
        foreach (var path in OfAVisit)
        {
            await visitor.OpenAsync(path);
            Assert.True(visitor.Status == HttpStatusCode.OK, $"{path} of {example.Id} answered {visitor.Status}.");
            seen.Add(($"{example.Id}{path}", visitor.Html));
        }

        await visitor.OpenAsync("/check/answers");
        var questions = visitor.Page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(link => Question().IsMatch(link)).Select(link => link.Split('#')[0].TrimStart('/')).Distinct().ToList();
        Assert.NotEmpty(questions);
        foreach (var question in questions)
        {
            await visitor.OpenAsync($"/{question}");
            Assert.True(visitor.Status == HttpStatusCode.OK, $"{question} of {example.Id} answered {visitor.Status}.");
            seen.Add(($"{example.Id} {question}", visitor.Html));
            // What cannot be read is sent back with what is wrong, at each question once.
            var boxes = visitor.Page.QuerySelectorAll("form.question input[type=text][name]").Select(box => box.GetAttribute("name")!).ToList();
            if (boxes.Any(misread.Add))
            {
                await visitor.SubmitAsync([.. visitor.Standing().Where(field => !boxes.Contains(field.Name)), .. boxes.Select(box => (box, "lots"))]);
                Assert.NotNull(visitor.Page.QuerySelector(".error-summary"));
                seen.Add(($"{example.Id} {question} misread", visitor.Html));
            }
        }

        return seen;
    }

    // The texts of an answer of the API that a person reads, as a page of them: what has a space is no id and no code; years, citations and the names of statuses are told to programs.
    private static string Shown(JsonNode node) => node switch
    {
        JsonObject whole => string.Concat(whole.Where(member => member.Value is not null && member.Key is not ("cite" or "years" or "asked" or "offered" or "title")).Select(member => Shown(member.Value!))),
        JsonArray items => string.Concat(items.Select(item => Shown(item!))),
        _ => node.GetValueKind() == JsonValueKind.String && node.GetValue<string>() is var text && text.Contains(' ') ? $"<p>{WebUtility.HtmlEncode(text)}</p>" : "",
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
        return texts.Distinct(StringComparer.Ordinal).Where(text => Word().IsMatch(text)).Select(WithoutNames).Select(text => page.Path == ApiFields ? OfAProgram().Replace(text, "") : text).Where(text => Word().IsMatch(text)).Select(text => text.Trim());
    }

    private static string WithoutNames(string text) => FormAndLine().Replace(AllNames.Aggregate(text, (left, name) => left.Replace(name, "", StringComparison.Ordinal)), "");

    private static IReadOnlyList<string> AllNames { get; } =
    [
        .. Register.All.SelectMany(authority => authority.Cites.Select(cite => cite.Cite)).Concat(Register.All.Select(authority => authority.Id))
            .Concat(StateLaw.In(StateLaw.Years[^1]).SelectMany(state => state.Lines.SelectMany(line => new[] { line.Label, line.Line }).Where(named => named.Any(char.IsLetter)).Append(state.Name)))
            .Concat(WrittenOnForms).Append("RetirementLoss").Append(Checker.Edition.Hash).Where(name => name.Length > 1).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length),
    ];

    [GeneratedRegex(@"\b(?:GET|POST) /\S+|\b[A-Z]\w+")]
    private static partial Regex OfAProgram();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Word();

    // A form and its place, as a name in a sentence has them.
    [GeneratedRegex(@"\b(?:Form|Schedule|Pub\.|Section) [\w-]+(?:,? (?:Schedule \w+|Part [IVX]+))*(?:,? (?:lines?|box|code) \w+)*")]
    private static partial Regex FormAndLine();

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Place();

    [GeneratedRegex("^/?check/[a-z0-9-]+(#.*)?$")]
    private static partial Regex Question();
}
