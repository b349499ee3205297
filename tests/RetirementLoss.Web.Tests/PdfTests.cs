using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc.Testing;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>The memo as a PDF that the server makes: what is in it, that nothing of it stays, and what is said when there is none.</summary>
public sealed partial class PdfTests(Site site) : IClassFixture<Site>
{
    private const string Action = "/check/memo.pdf";
    private const string Name = "Zebedee Canary";
    private const string FootOfTheTechnicalPart = "Rests on the facts told. Not written advice from any agency.";

    private static readonly object Sheet = new { answers = new { year = 2017, account = "roth-ira", happened = "paid-out", received = 15000 } };

    [Fact]
    public async Task A_memo_comes_as_a_tagged_numbered_paper_with_the_words_of_the_page_and_names_and_logo()
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.RothClosedIn2017)).OpenAsync("/check/memo");
        var pages = await visitor.OpenAsync("/check/memo");
        var shown = pages.Page.QuerySelector(".memo")!;
        var foot = pages.Page.QuerySelector("textarea[name=disclaimer]")!.TextContent;
        Assert.Contains("leave your browser", visitor.Words, StringComparison.Ordinal);

        var pdf = await MakeAsync(visitor, ("client", Name), ("firm", "Abbott Tax"), ("disclaimer", foot), ("logo", SmallLogo));

        var info = await ReadAsync("pdfinfo", pdf);
        Assert.Matches(TaggedYes(), info);
        Assert.Contains("Memo on a loss in a retirement account", info, StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", info, StringComparison.Ordinal);
        var raw = System.Text.Encoding.Latin1.GetString(pdf);
        Assert.Contains("/Lang (en)", raw, StringComparison.Ordinal);
        Assert.Contains("/Outlines", raw, StringComparison.Ordinal);
        Assert.Contains("/Subtype /Image", raw, StringComparison.Ordinal);
        var sheets = (await ReadAsync("pdftotext", pdf)).TrimEnd('\f').Split('\f');
        Assert.All(sheets.Index(), sheet => Assert.Contains($"Page {sheet.Index + 1} of {sheets.Length}", sheet.Item, StringComparison.Ordinal));
        Assert.Contains(Name, sheets[0], StringComparison.Ordinal);
        Assert.All((await ReadAsync("pdffonts", pdf)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2), font => Assert.Matches(Embedded(), font));

        // What PDF/UA asks of a paper and its tags can tell: its title is shown, headings stand in the order of the page and skip no level, each head of a row or column says which it is, each picture has words.
        Assert.Contains("/DisplayDocTitle true", raw, StringComparison.Ordinal);
        var structure = await ReadAsync("pdfinfo", pdf, "-struct-text");
        var headings = Heading().Matches(structure).Select(heading => (Level: heading.Groups["level"].Value, Words: Close(string.Concat(Said().Matches(heading.Groups["said"].Value).Select(said => said.Groups["words"].Value))))).ToList();
        var ofThePage = shown.QuerySelectorAll("h1, h2, h3").Select(heading => (Level: heading.TagName, Words: Close(heading.TextContent))).ToList();
        Assert.Equal(ofThePage.Select(heading => heading.Level), headings.Select(heading => heading.Level));
        // The reader of tags ends a text at a ligature.
        Assert.All(ofThePage.Zip(headings), pair => Assert.StartsWith(pair.Second.Words, pair.First.Words, StringComparison.Ordinal));
        Assert.DoesNotContain(headings, heading => heading.Words.Length < 5);
        Assert.All(headings.Zip(headings.Skip(1)), pair => Assert.InRange(pair.Second.Level[1] - pair.First.Level[1], -2, 1));
        Assert.Equal(Regex.Count(structure, @"\bTH\b"), Regex.Count(structure, "/Scope /(Row|Column)"));
        Assert.InRange(Regex.Count(raw, "/S /Figure"), 1, Regex.Count(raw, @"/Alt \(Logo of the firm\)"));

        // All that is said stands in the tags. Outside of them are the feet of the pages, and what the style sheet of the paper writes itself: addresses of sources, numbers of steps, and marks between words.
        var technical = shown.QuerySelector(".technical-page")!;
        var feet = sheets.Select((_, place) => $"Page {place + 1} of {sheets.Length}".Length + (place == 0 ? 0 : FootOfTheTechnicalPart.Length)).Sum();
        var written = technical.QuerySelectorAll(".cites a").Sum(source => source.GetAttribute("href")!.Length + 3) + (2 * technical.QuerySelectorAll(".said, .steps > li").Length) + technical.QuerySelectorAll(".cites small, .cites li > span").Length;
        var outside = Streams(pdf).Where(IsOfAPage).Select(LettersOutsideTheTags).ToList();
        Assert.Equal(sheets.Length, outside.Count);
        Assert.Equal($"Page 1 of {sheets.Length}".Length, outside.Min());
        Assert.InRange(outside.Sum(), feet, feet + written);
        // The keys go through the links in the order of the tags, and each link is in them.
        Assert.Equal(sheets.Length, Regex.Count(raw, "/Tabs /S"));
        Assert.Equal(Regex.Count(raw, "/Subtype /Link"), Regex.Count(raw, @"/StructParent \d"));

        // Every word of the memo, as often as it stands there; the paper adds only its feet, and the addresses of sources.
        var printed = Counted(string.Join(' ', sheets));
        var missing = Counted(Words(shown)).Where(word => printed.GetValueOrDefault(word.Key) < word.Value).Select(word => $"{word.Key}: {printed.GetValueOrDefault(word.Key)} of {word.Value}").ToList();
        Assert.True(missing.Count == 0, string.Join(", ", missing));
        Assert.DoesNotContain(site.Log, line => line.Contains("Canary", StringComparison.Ordinal) || line.Contains("Abbott", StringComparison.Ordinal));
        Assert.DoesNotContain(visitor.SetCookies, cookie => cookie.Contains("Canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_memo_on_a_whole_return_comes_as_a_paper_from_its_page_and_from_the_api_with_the_words_of_the_page()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017);
        await (await visitor.OpenAsync("/return")).SubmitToAsync("/return/add", ("whose", "me"));
        await visitor.TellAsync(Stories.TraditionalClosedBesideIt);
        await visitor.OpenAsync("/return/memo");
        var shown = visitor.Page.QuerySelector(".memo")!;

        await visitor.PressElsewhereAsync("form.memo-names", "/return/memo.pdf", ("client", Name), ("disclaimer", shown.QuerySelector("[data-memo=disclaimer]")?.TextContent ?? ""));

        Assert.Equal("application/pdf", visitor.ContentType);
        var words = await ReadAsync("pdftotext", visitor.Body);
        var printed = Counted(words);
        Assert.Empty(Counted(Words(shown)).Where(word => printed.GetValueOrDefault(word.Key) < word.Value).Select(word => $"{word.Key}: {printed.GetValueOrDefault(word.Key)} of {word.Value}"));
        Assert.Contains(Name, words, StringComparison.Ordinal);
        Assert.Matches(TaggedYes(), await ReadAsync("pdfinfo", visitor.Body));

        using var asked = new HttpRequestMessage(HttpMethod.Post, "/api/returns")
        {
            Content = JsonContent.Create(new
            {
                @return = new { year = 2017, agi = 60000 },
                accounts = new object[] { new { account = "roth-ira", happened = "paid-out", received = 15000 }, new { account = "plan-401k", happened = "still-inside" } },
                letterhead = new { client = Name, logo = SmallLogo },
            }),
        };
        asked.Headers.Add("Accept", "application/pdf");
        using var made = await site.CreateClient().SendAsync(asked);
        Assert.Equal("application/pdf", made.Content.Headers.ContentType?.MediaType);
        words = await ReadAsync("pdftotext", await made.Content.ReadAsByteArrayAsync());
        Assert.Contains(Name, words, StringComparison.Ordinal);
        Assert.Contains("The accounts and their parts", words, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Log, line => line.Contains("Canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_browser_that_is_ended_between_and_in_the_middle_is_started_anew_and_leaves_no_folder()
    {
        Assert.Equal(HttpStatusCode.OK, (await AskAsync()).StatusCode);
        var first = Browser();

        End(first.Process);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync()).StatusCode);
        var second = Browser();
        Assert.NotEqual(first, second);

        var inTheMiddle = AskAsync();
        await Task.Delay(200);
        End(second.Process);
        Assert.Contains((await inTheMiddle).StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable });
        Assert.Equal(HttpStatusCode.OK, (await AskAsync()).StatusCode);

        Assert.True(Directory.Exists(Browser().Folder));
        Assert.False(Directory.Exists(first.Folder) || Directory.Exists(second.Folder));
    }

    [Fact]
    public async Task Fifty_asked_at_once_are_all_served_or_told_when_to_come_again_though_the_browser_is_ended_in_the_middle()
    {
        await AskAsync();
        var before = Browser();

        var asked = Task.WhenAll(Enumerable.Range(0, 50).Select(_ => AskAsync()));
        await Task.Delay(500);
        End(before.Process);
        var answers = await asked;

        Assert.All(answers, answer => Assert.True(
            answer.StatusCode == HttpStatusCode.OK ? answer.Content.Headers.ContentType!.MediaType == "application/pdf"
            : answer.StatusCode == HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter is not null && answer.Content.Headers.ContentType!.MediaType == "application/problem+json"));
        Assert.InRange(answers.Count(answer => answer.StatusCode == HttpStatusCode.OK), 1, 49);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync()).StatusCode);
    }

    [Fact]
    public async Task A_program_sends_names_and_a_logo_for_its_paper_alone_and_they_stay_out_of_the_log()
    {
        object Asked(object letterhead) => new { answers = new { year = 2017, account = "roth-ira", happened = "paid-out", received = 15000 }, letterhead };
        var named = Asked(new { client = Name, firm = "Abbott Tax", logo = SmallLogo, disclaimer = "Words of the firm." });

        var made = await AskAsync(site.CreateClient(), "application/pdf", named);

        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        var pdf = await made.Content.ReadAsByteArrayAsync();
        var words = await ReadAsync("pdftotext", pdf);
        Assert.Contains(Name, words, StringComparison.Ordinal);
        Assert.Contains("Words of the firm.", words, StringComparison.Ordinal);
        Assert.Contains("/Subtype /Image", System.Text.Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", await ReadAsync("pdfinfo", pdf), StringComparison.Ordinal);

        foreach (var (accept, sent, member) in new[]
        {
            ("application/json", named, "letterhead"),
            ("application/pdf", Asked(new { client = new string('x', 81) }), "letterhead.client"),
            ("application/pdf", Asked(new { logo = HugeLogo }), "letterhead.logo"),
            ("application/pdf", Asked(new { surprise = Name }), "letterhead.surprise"),
            ("application/pdf", Asked("Abbott Tax"), "letterhead"),
        })
        {
            var refused = await AskAsync(site.CreateClient(), accept, sent);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            var told = await refused.Content.ReadAsStringAsync();
            Assert.Contains($"\"{member}\":", told, StringComparison.Ordinal);
            Assert.DoesNotContain("Canary", told, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(site.Log, line => line.Contains("Canary", StringComparison.Ordinal) || line.Contains("Abbott", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Letters_of_a_file_come_as_a_zip_of_papers_of_one_page()
    {
        const string table = "year,account,happened,received\n2017,roth-ira,paid-out,15000\n2017,roth-ira,paid-out,many\n2025,plan-401k,still-inside,\n";
        using var form = LettersOf(table);

        var response = await site.CreateClient().PostAsync(new Uri("/advisors/batch", UriKind.Relative), form);

        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        Assert.Equal(["row-0002.pdf", "row-0004.pdf", "results.csv", "rows-without-a-letter.txt"], zip.Entries.Select(entry => entry.FullName));
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            await using var opened = entry.Open();
            using var pdf = new MemoryStream();
            await opened.CopyToAsync(pdf);
            var info = await ReadAsync("pdfinfo", pdf.ToArray());
            Assert.Matches(TaggedYes(), info);
            Assert.Matches(OnePage(), info);
        }
    }

    private static MultipartFormDataContent LettersOf(string table) => new()
    {
        { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(table)), "file", "clients.csv" },
        { new StringContent("letters-pdf"), "result" },
    };

    [GeneratedRegex(@"Pages:\s+1\n")]
    private static partial Regex OnePage();

    [Fact]
    public async Task A_program_that_takes_anything_or_likes_json_better_gets_json()
    {
        foreach (var accept in new[] { "*/*", "application/json", "application/json, application/pdf;q=0.5", "application/pdf;q=0" })
        {
            Assert.Equal("application/json", (await AskAsync(accept)).Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task A_server_without_a_browser_shows_no_button_and_says_so_to_those_who_ask_all_the_same()
    {
        await using var without = site.WithWebHostBuilder(host => host.UseSetting("Pdf:Chromium", "none"));
        var visitor = await (await VisitorOf(without).TellAsync(Stories.StillInside)).OpenAsync("/check/memo");
        Assert.DoesNotContain("memo.pdf", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("never leaves your browser", visitor.Words, StringComparison.Ordinal);

        await visitor.PressElsewhereAsync("form.memo-names", Action, ("client", Name));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, visitor.Status);
        Assert.Contains("The PDF was not made", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("check/memo\"", visitor.Html, StringComparison.Ordinal);

        using var client = without.CreateClient();
        var told = await AskAsync(client);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, told.StatusCode);
        Assert.NotNull(told.Headers.RetryAfter);
        Assert.Contains("application/json", await told.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var form = LettersOf("year,account,happened\n2025,plan-401k,still-inside\n");
        using var letters = await client.PostAsync(new Uri("/advisors/batch", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.BadRequest, letters.StatusCode);
        Assert.Contains("has no program that makes PDFs", await letters.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("letters-pdf", await client.GetStringAsync(new Uri("/advisors/batch", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_does_not_start_is_told_and_the_button_goes_for_a_while()
    {
        await using var broken = site.WithWebHostBuilder(host => host.UseSetting("Pdf:Chromium", "/bin/false"));
        var visitor = await (await VisitorOf(broken).TellAsync(Stories.StillInside)).OpenAsync("/check/memo");

        await visitor.PressElsewhereAsync("form.memo-names", Action, ("client", Name), ("disclaimer", "kept words"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, visitor.Status);
        Assert.Contains("does not start", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("memo.pdf", (await visitor.OpenAsync("/check/memo")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Log, line => line.Contains("Canary", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("data:image/svg+xml;base64,PHN2Zy8+")]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("http://127.0.0.1/logo.png")]
    [InlineData(HugeLogo)]
    public async Task A_logo_that_is_no_small_picture_is_refused_in_words_and_what_was_typed_is_kept(string logo)
    {
        var visitor = await (await site.Visitor().TellAsync(Stories.StillInside)).OpenAsync("/check/memo");

        await visitor.PressElsewhereAsync("form.memo-names", Action, ("client", Name), ("logo", logo));

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("The logo could not be read", visitor.Words, StringComparison.Ordinal);
        Assert.Contains($"value=\"{Name}\"", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"logo\"", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Memo_before_the_answers_are_complete_leads_to_the_open_question()
    {
        var visitor = await site.Visitor().TellAsync(Stories.StillInside);
        await visitor.OpenAsync("/check/memo");
        var other = await site.Visitor().OpenAsync("/check/story");

        await other.PressElsewhereAsync("form", Action);

        Assert.StartsWith("/check/", other.Path, StringComparison.Ordinal);
        Assert.NotEqual(Action, other.Path);
    }

    // Eight dots on a side.
    private const string SmallLogo = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGPgi4oFIgYIBQAUXgMVI6DwAgAAAABJRU5ErkJggg==";

    // Says that it is 65,535 dots wide.
    private const string HugeLogo = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA//8AAP//CAIAAAD91JpzAAAAEElEQVR4nGPgi4oFIgYIBQAUXgMVI6DwAgAAAABJRU5ErkJggg==";

    [GeneratedRegex(@"Tagged:\s+yes")]
    private static partial Regex TaggedYes();

    [GeneratedRegex(@"\byes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$")]
    private static partial Regex Embedded();

    private static Visitor VisitorOf(WebApplicationFactory<Program> of) => new(of.CreateClient(new() { BaseAddress = new("http://localhost"), AllowAutoRedirect = false }));

    private Task<HttpResponseMessage> AskAsync(string accept = "application/pdf") => AskAsync(site.CreateClient(), accept);

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string accept = "application/pdf", object? sheet = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/assessments") { Content = JsonContent.Create(sheet ?? Sheet) };
        request.Headers.Add("Accept", accept);
        return await client.SendAsync(request);
    }

    private static async Task<byte[]> MakeAsync(Visitor visitor, params (string Name, string Value)[] fields)
    {
        await visitor.PressElsewhereAsync("form.memo-names", Action, fields);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal("application/pdf", visitor.ContentType);
        Assert.Equal("attachment; filename=retirementloss-memo.pdf; filename*=UTF-8''retirementloss-memo.pdf", visitor.Disposition);
        return visitor.Body;
    }

    private static void End(int process)
    {
        using var ended = Process.GetProcessById(process);
        ended.Kill(entireProcessTree: true);
        ended.WaitForExit();
    }

    // The browser of this site is a child of the tests, with its own folder in its command.
    private static (int Process, string Folder) Browser() => Directory.EnumerateDirectories("/proc")
        .Where(place => int.TryParse(Path.GetFileName(place), out _))
        .Select(place => (Process: int.Parse(Path.GetFileName(place), CultureInfo.InvariantCulture), Status: Text($"{place}/status"), Command: Text($"{place}/cmdline")))
        .Where(one => one.Status.Contains($"PPid:\t{Environment.ProcessId}\n", StringComparison.Ordinal) && Folder().IsMatch(one.Command) && !one.Status.Contains("State:\tZ", StringComparison.Ordinal))
        .Select(one => (one.Process, Folder().Match(one.Command).Value))
        .Single();

    // A process can end while it is looked at.
    private static string Text(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    [GeneratedRegex(@"/[^\0=]*/retirementloss-pdf-\w+")]
    private static partial Regex Folder();

    // What a paper packs, in plain text.
    private static IEnumerable<string> Streams(byte[] pdf)
    {
        foreach (Match packed in Packed().Matches(System.Text.Encoding.Latin1.GetString(pdf)))
        {
            using var bytes = new ZLibStream(new MemoryStream(pdf, packed.Index + packed.Length, int.Parse(packed.Groups["length"].ValueSpan, CultureInfo.InvariantCulture)), CompressionMode.Decompress);
            using var text = new StreamReader(bytes, System.Text.Encoding.Latin1);
            yield return text.ReadToEnd();
        }
    }

    private static bool IsOfAPage(string drawn) => drawn.Contains(">>BDC\n", StringComparison.Ordinal) && drawn.Contains(" Tf\n", StringComparison.Ordinal);

    // Four digits are a letter; what is tagged stands between BDC and EMC, and a ligature in it between two more.
    private static int LettersOutsideTheTags(string drawn)
    {
        var (depth, letters) = (0, 0);
        foreach (Match mark in Mark().Matches(drawn))
        {
            depth += mark.Value switch { "BDC" => 1, "EMC" => -1, _ => 0 };
            letters += depth == 0 ? mark.Groups["letters"].Length / 4 : 0;
        }

        return letters;
    }

    [GeneratedRegex(@"/Filter /FlateDecode\n/Length (?<length>\d+)>> stream\n")]
    private static partial Regex Packed();

    [GeneratedRegex(@"\bBDC\b|\bEMC\b|<(?<letters>[0-9A-F]+)> Tj")]
    private static partial Regex Mark();

    // Captions that are only heard, names that were not given and what is for the screen alone are not printed.
    private static string Words(IElement shown) => string.Join(' ', shown.QuerySelectorAll("*").Prepend(shown).Where(part => part.Closest(".visually-hidden, .on-screen, [hidden], div:has(> dd:empty)") is null).SelectMany(part => part.ChildNodes.OfType<IText>()).Select(text => text.Text));

    // Hyphens at the end of a line, and marks that stand close, are set as the line needs; letters and digits are what is said.
    private static Dictionary<string, int> Counted(string text) => Word().Matches(Hyphen().Replace(text, "")).GroupBy(word => word.Value, StringComparer.Ordinal).ToDictionary(word => word.Key, word => word.Count(), StringComparer.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();

    // A word that is broken at its hyphen comes back from the paper without it.
    [GeneratedRegex(@"[-\u2010\u2011]\n?")]
    private static partial Regex Hyphen();

    // Ends of lines, spaces and ligatures are set as the line needs.
    private static string Close(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));

    [GeneratedRegex(@"^(?<indent> *)(?<level>H[1-6]) [^\n]*\n(?<said>(?:\k<indent> +[^\n]*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^ *""(?<words>.*)""$", RegexOptions.Multiline)]
    private static partial Regex Said();

    private static async Task<string> ReadAsync(string program, byte[] pdf, params string[] options)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, pdf);
            using var process = Process.Start(new ProcessStartInfo(program, program == "pdftotext" ? [path, "-"] : [.. options, path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            _ = process.StandardError.ReadToEndAsync();
            var text = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.Equal(0, process.ExitCode);
            return text;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
