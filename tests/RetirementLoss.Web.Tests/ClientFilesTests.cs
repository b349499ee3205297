using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using CsvHelper;
using RetirementLoss.Web.Tests.Api;

namespace RetirementLoss.Web.Tests;

/// <summary>A file of clients as spreadsheets save it, through the form of the page.</summary>
public sealed class ClientFilesTests(ApiHost api) : IClassFixture<ApiHost>
{
    private const string Address = "/advisors/batch";
    private const string Canary = "canary7654321";
    private const string Head = "reference,year,account,happened,received,basis-left,same-kind-left,filing-status,agi,other-two-percent,other-itemized,age-or-blind-boxes,last-paid-on,as-of";
    private const string Client = "Núñez,2017,roth-ira,paid-out,15000,27000,FALSE,single,60000,0,5000,0,2017-05-05,2026-11-21";

    public static TheoryData<string, string> Written => new()
    {
        { "UTF-8 with a mark", "utf-8-bom" }, { "UTF-8", "utf-8" }, { "UTF-16", "utf-16" }, { "UTF-16, the other way", "utf-16BE" }, { "Windows-1252", "windows-1252" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public async Task Each_encoding_of_a_spreadsheet_is_read(string said, string name)
    {
        Assert.NotEmpty(said);
        var text = $"{Head}\r\n{Client}\r\n";

        var row = Assert.Single(await TableAsync(name switch
        {
            "utf-8-bom" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "windows-1252" => Encoding.Latin1.GetBytes(text),
            _ => [.. Encoding.GetEncoding(name).GetPreamble(), .. Encoding.GetEncoding(name).GetBytes(text)],
        }));

        Assert.Equal("Núñez", row["reference"]);
        Assert.Equal("limited", row["verdict"]);
        Assert.Equal("10800", row["deductible"]);
    }

    [Theory]
    [InlineData(",", "\"$27,000.00 \"", "5/5/2017")]
    [InlineData(",", "\"27,000\"", "5-May-2017")]
    [InlineData(";", "27.000,00", "05.05.2017")]
    [InlineData(";", "27000,0", "2017-05-05 00:00:00")]
    [InlineData("\t", "27000", "\"May 5, 2017\"")]
    [InlineData("\t", "27 000", "2017/5/5")]
    public async Task Separators_quotes_thousands_and_days_are_read_as_spreadsheets_write_them(string separator, string basis, string day)
    {
        var head = Head.Replace(",", separator, StringComparison.Ordinal);
        var cells = Client.Split(',');
        (cells[5], cells[12]) = (basis, day);

        var row = Assert.Single(await TableAsync($"{head}\n{string.Join(separator, cells)}\n"));

        Assert.Equal(("limited", "10800", ""), (row["verdict"], row["deductible"], row["errors"]));
    }

    [Fact]
    public async Task A_bad_cell_is_told_by_row_column_and_kind_and_never_logged()
    {
        var rows = await TableAsync($"{Head}\n{Client}\n\n{Client.Replace("15000", Canary, StringComparison.Ordinal).Replace("2017-05-05", "45000", StringComparison.Ordinal)}\n{Client},,,{Canary}\n{Client}\n");

        Assert.Equal(["2", "4", "5", "6"], rows.Select(row => row["row"]));
        Assert.Contains("received: Column E, an amount:", rows[1]["errors"], StringComparison.Ordinal);
        Assert.Contains("last-paid-on: Column M, a day:", rows[1]["errors"], StringComparison.Ordinal);
        Assert.Contains("Column Q has a value and no id", rows[2]["errors"], StringComparison.Ordinal);
        Assert.Equal(["", "400", "400", ""], rows.Select(row => row["status"]));
        Assert.DoesNotContain(api.Log.Lines, line => line.Contains(Canary, StringComparison.Ordinal) || line.Contains("45000", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("11/21/2026", "")]
    [InlineData("21-Nov-2026", "")]
    [InlineData("2026-11-21 00:00:00", "")]
    [InlineData("46347", "as-of: Column N, The day of the question must be a date that exists")]
    [InlineData("1/1/1800", "as-of: Column N, The day of the question must be one from")]
    public async Task The_day_of_the_question_is_read_as_other_days_are_and_told_at_its_column(string day, string says)
    {
        var row = Assert.Single(await TableAsync($"{Head}\n{Client.Replace("2026-11-21", day, StringComparison.Ordinal)}\n"));

        Assert.StartsWith(says, row["errors"], StringComparison.Ordinal);
        Assert.Equal(says.Length == 0, row["errors"].Length == 0);
    }

    [Fact]
    public async Task A_word_for_a_row_that_is_too_long_is_told_and_not_cut()
    {
        var row = Assert.Single(await TableAsync($"{Head}\n{Client.Replace("Núñez", new string('x', 101), StringComparison.Ordinal)}\n"));

        Assert.StartsWith("reference: Column A, reference must be text or a number of at most 100", row["errors"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_that_is_not_closed_is_told_where_it_swallows_other_rows()
    {
        var rows = await TableAsync($"{Head}\n{Client}\n{Client.Replace("roth-ira", "\"roth-ira", StringComparison.Ordinal)}\n{Client}\n{Client}\n");

        Assert.Equal(2, rows.Count);
        Assert.Equal("", rows[0]["errors"]);
        Assert.StartsWith("account: Column C, a cell of more than one line: a quote in it or before it is not closed", rows[1]["errors"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_of_json_that_breaks_off_harms_no_other()
    {
        var text = await (await SendAsync(Encoding.UTF8.GetBytes("{\"answers\":{\"year\":2025,\n{\"answers\":{\"year\":2025,\"account\":\"plan-401k\",\"happened\":\"still-inside\"}}\n"), "page")).Content.ReadAsStringAsync();

        Assert.Contains("1 judged, 1 to mend", text, StringComparison.Ordinal);
        Assert.Contains("Row 1: The row is not valid JSON: it breaks off or goes wrong at byte", text, StringComparison.Ordinal);
    }

    private const string ReturnHead = "reference,year,filing-status,agi,other-two-percent,other-itemized,age-or-blind-boxes,account,happened,received,basis-given,basis-left,same-kind-left,"
        + "account.2.owner,account.2.account,account.2.happened,account.2.any-basis,account.2.received,account.2.basis-given,account.2.basis-left,account.2.same-kind-left,as-of";
    private const string Couple = "R,2017,married-joint,60000,0,20000,0,roth-ira,paid-out,16000,total,27000,no,spouse,traditional-ira,paid-out,yes,5000,total,9000,no,2026-11-21";

    [Fact]
    public async Task Columns_of_a_further_account_make_a_row_a_whole_return_and_a_row_without_them_stays_one_case()
    {
        var alone = Couple.Replace("spouse,traditional-ira,paid-out,yes,5000,total,9000,no", ",,,,,,,", StringComparison.Ordinal);

        var rows = await TableAsync($"{ReturnHead}\n{Couple}\n{alone}\n{Couple.Replace("5000,total", "some,total", StringComparison.Ordinal)}\n{Couple.Replace("married-joint", "single", StringComparison.Ordinal)}\n{Couple.Replace("spouse", "aunt", StringComparison.Ordinal)}\n");

        var sent = JsonNode.Parse(
            """
            {
              "return": { "year": 2017, "filing-status": "married-joint", "agi": 60000, "other-two-percent": 0, "other-itemized": 20000, "age-or-blind-boxes": 0 },
              "accounts": [
                { "account": "roth-ira", "happened": "paid-out", "received": 16000, "basis-given": "total", "basis-left": 27000, "same-kind-left": false },
                { "owner": "spouse", "account": "traditional-ira", "happened": "paid-out", "any-basis": true, "received": 5000, "basis-given": "total", "basis-left": 9000, "same-kind-left": false }
              ],
              "asOf": "2026-11-21"
            }
            """)!;
        var whole = (await api.PostAsync("/api/returns", sent.ToJsonString())).Json;
        Assert.Equal(((string?)whole["return"]!["federal"]!["verdict"], whole["return"]!["federal"]!["amounts"]!["deductible"]!.ToJsonString(), ""), (rows[0]["verdict"], rows[0]["deductible"], rows[0]["errors"]));
        foreach (var place in new[] { 0, 1 })
        {
            Assert.Equal((string?)whole["accounts"]![place]!["situation"], rows[0][$"account.{place + 1}.situation"]);
            Assert.Equal((string?)whole["accounts"]![place]!["federal"]!["verdict"], rows[0][$"account.{place + 1}.verdict"]);
            Assert.Equal(whole["return"]!["parts"]![place]!["deductible"]!.ToJsonString(), rows[0][$"account.{place + 1}.adds"]);
        }

        Assert.Equal(("paid-out-below-basis", ""), (rows[1]["situation"], rows[1]["account.1.verdict"]));
        Assert.StartsWith("account.2.received: Column R, an amount:", rows[2]["errors"], StringComparison.Ordinal);
        Assert.StartsWith("account.2.owner: Only a joint return", rows[3]["errors"], StringComparison.Ordinal);
        Assert.StartsWith("account.2.owner: Column N, owner must be", rows[4]["errors"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_template_of_returns_has_the_columns_of_two_accounts_and_can_be_sent_filled_in()
    {
        using var client = api.CreateClient();
        var heads = (await client.GetStringAsync(new Uri(Address + "/returns.csv", UriKind.Relative))).Trim('\uFEFF', '\r', '\n').Split(',');

        var given = ReturnHead.Split(',').Zip(Couple.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second);
        Assert.Empty(given.Keys.Except(heads));
        var row = Assert.Single(await TableAsync($"{string.Join(',', heads)}\n{string.Join(',', heads.Select(head => given.GetValueOrDefault(head, "")))}\n"));
        Assert.Equal(("", "paid-out-below-basis"), (row["errors"], row["account.2.situation"]));
    }

    [Fact]
    public async Task Letters_come_as_a_zip_with_a_file_a_row_named_by_its_number_and_tell_which_rows_have_none()
    {
        var file = Encoding.UTF8.GetBytes($"{ReturnHead}\n{Couple.Replace("R,", $"{Canary},", StringComparison.Ordinal)}\n{Couple.Replace("5000,total", "some,total", StringComparison.Ordinal)}\n{Couple.Replace("spouse,traditional-ira,paid-out,yes,5000,total,9000,no", ",,,,,,,", StringComparison.Ordinal)}\n");

        var response = await SendAsync(file, "letters");

        Assert.Equal(("application/zip", "attachment; filename=letters.zip"), (response.Content.Headers.ContentType!.MediaType, response.Content.Headers.ContentDisposition!.ToString()));
        var bytes = await response.Content.ReadAsByteArrayAsync();
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(["row-0002.html", "row-0004.html", "results.csv", "rows-without-a-letter.txt"], zip.Entries.Select(entry => entry.FullName));
        var letter = await new HtmlParser().ParseDocumentAsync(TextOf(zip, "row-0002.html"));
        Assert.Equal("en", letter.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(letter.Title!);
        Assert.Equal(["letter-federal"], letter.QuerySelectorAll(".letter-box h2").Select(box => box.Id));
        Assert.Empty(letter.QuerySelectorAll("script, link, img, a"));
        Assert.Equal(3, TextOf(zip, "results.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1);
        Assert.StartsWith("Row 3 (R): account.2.received: Column R, an amount:", TextOf(zip, "rows-without-a-letter.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain(api.Log.Lines, line => line.Contains(Canary, StringComparison.Ordinal));

        // The script hears how far it is, and puts the same zip together.
        var lines = (await (await SendAsync(file, "letters-progress")).Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        using var together = new ZipArchive(new MemoryStream([.. lines.SelectMany(line => line["zip"] is { } part ? Convert.FromBase64String((string)part!) : [])]));
        Assert.Equal(zip.Entries.Select(entry => (entry.FullName, entry.Crc32)), together.Entries.Select(entry => (entry.FullName, entry.Crc32)));
        Assert.Equal((3, 3, 1), ((int)lines[^1]["rows"]!, (int)lines[^1]["done"]!, (int)lines[^1]["bad"]!));
    }

    [Fact]
    public async Task Letters_of_too_many_rows_are_refused_before_any_is_made()
    {
        var response = await SendAsync(Encoding.UTF8.GetBytes($"{Head}\n{string.Concat(Enumerable.Repeat(Client + "\n", 501))}"), "letters");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("This file has 501 rows, and letters are made of 500 at once", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd")]
    [InlineData("-2")]
    [InlineData("@sum")]
    public async Task A_cell_that_begins_like_a_formula_is_plain_text_in_the_results(string reference)
    {
        var text = await (await SendAsync(Encoding.UTF8.GetBytes($"{Head}\n{Client.Replace("Núñez", reference, StringComparison.Ordinal)}\n"), "csv")).Content.ReadAsStringAsync();

        Assert.Contains($"'{reference}", text, StringComparison.Ordinal);
        Assert.DoesNotContain($",{reference}", text, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> NoFiles => new()
    {
        { "", "empty" },
        { "   \n", "empty" },
        { Head, "no client under it" },
        { Head + "\n\n,,,\n", "no client under it" },
        { "name,income\nJane,5\n", "must hold the ids" },
        { Head + ",surprise\n" + Client, "column O (surprise)" },
        { Head + ",year\n" + Client, "twice" },
        { Head + ",account.1.year\n" + Client, "twice" },
        { Head + ",account.2.agi\n" + Client, "of the return and not of one account: column O (account.2.agi)" },
        { Head + ",account.21.received\n" + Client, "column O (account.21.received)" },
        { Head + ",account.2.surprise\n" + Client, "column O (account.2.surprise)" },
        { new string(',', 1_000_000), "1000001 columns" },
        { "\"" + new string('x', 100_000), "not closed" },
        { "year,\u0000\u0001\u0002", "not text" },
        { "sep=;\nyear;account;happened\n2024;roth-ira;paid-out\n", "Remove that line" },
        { "year|account|happened\n2024|roth-ira|paid-out\n", "commas, semicolons or tabs" },
        { "[{\"answers\":{\"year\":2024}}]\n", "one JSON list" },
        { "{\n  \"answers\": {\n    \"year\": 2024\n  }\n}\n", "does not end on its line" },
        { "PK\u0003\u0004\u0000\u0000", "workbook" },
    };

    [Theory]
    [MemberData(nameof(NoFiles))]
    public async Task A_file_that_cannot_be_read_gets_a_page_that_says_why(string text, string says)
    {
        var response = await SendAsync(Encoding.UTF8.GetBytes(text), "csv");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync());
        Assert.Contains(says, page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(says, page.QuerySelector("#file-error")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Error:", page.Title, StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_file_above_the_limit_is_read_to_its_end_and_told_its_limit()
    {
        var response = await SendAsync(new byte[21 << 20], "csv");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("larger than 20 MB", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_shows_the_verdicts_and_what_to_mend_without_script()
    {
        var response = await SendAsync(Encoding.UTF8.GetBytes($"{Head}\n{Client}\n{Client.Replace("15000", "many", StringComparison.Ordinal)}\n"), "page");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync());
        Assert.Contains("1 judged, 1 to mend", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Row 3 (Núñez): received: Column E", page.QuerySelector("main ul")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("$10,800", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_hears_how_far_it_is_and_gets_the_same_table()
    {
        var file = Encoding.UTF8.GetBytes($"{Head}\n{string.Concat(Enumerable.Repeat(Client + "\n", 300))}{Client.Replace("2017,", "1900,", StringComparison.Ordinal)}\n");

        var table = await (await SendAsync(file, "csv")).Content.ReadAsStringAsync();
        var lines = (await (await SendAsync(file, "csv-progress")).Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();

        Assert.Equal(table.TrimStart('\uFEFF'), string.Concat(lines.Select(line => (string?)line["text"])));
        Assert.All(lines, line => Assert.Equal(301, (int)line["rows"]!));
        Assert.Equal([.. lines.Select(line => (int)line["done"]!).Order()], lines.Select(line => (int)line["done"]!));
        Assert.Equal((301, 1), ((int)lines[^1]["done"]!, (int)lines[^1]["bad"]!));
    }

    [Fact]
    public async Task Json_lines_give_what_the_api_gives()
    {
        const string rows = """{"answers":{"year":2025,"account":"plan-401k","happened":"still-inside"},"reference":"a"}""" + "\n{oops\n";

        var file = await (await SendAsync(Encoding.UTF8.GetBytes(rows), "lines")).Content.ReadAsStringAsync();

        Assert.Equal((await api.PostAsync("/api/assessments/batch", Encoding.UTF8.GetBytes(rows), "application/jsonl")).Text, file);
    }

    [Fact]
    public async Task The_template_has_every_id_and_can_be_sent_filled_in()
    {
        using var client = api.CreateClient();
        var template = (await client.GetStringAsync(new Uri(Address + "/template.csv", UriKind.Relative))).Trim('\uFEFF', '\r', '\n');

        var heads = template.Split(',');
        Assert.All(Rules.Checker.Questions, question => Assert.Contains(question.Id, heads));
        var given = Head.Split(',').Zip(Client.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second);
        var row = Assert.Single(await TableAsync($"{template}\n{string.Join(',', heads.Select(head => given.GetValueOrDefault(head, "")))}\n"));
        Assert.Equal("limited", row["verdict"]);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_send_a_file()
    {
        var response = await SendAsync(Encoding.UTF8.GetBytes($"{Head}\n{Client}\n"), "csv", from: "cross-site");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static string TextOf(ZipArchive zip, string name)
    {
        using var text = new StreamReader(zip.GetEntry(name)!.Open());
        return text.ReadToEnd();
    }

    private Task<List<Dictionary<string, string>>> TableAsync(string text) => TableAsync(Encoding.UTF8.GetBytes(text));

    private async Task<List<Dictionary<string, string>>> TableAsync(byte[] file)
    {
        var response = await SendAsync(file, "csv");
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK && response.Content.Headers.ContentType!.MediaType == "text/csv", text);
        Assert.Equal("attachment; filename=results.csv", response.Content.Headers.ContentDisposition!.ToString());
        using var csv = new CsvReader(new StringReader(text.TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        var rows = new List<Dictionary<string, string>>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(head => head, head => csv.GetField(head)!));
        }

        return rows;
    }

    private async Task<HttpResponseMessage> SendAsync(byte[] file, string result, string? from = null)
    {
        using var client = api.CreateClient();
        using var form = new MultipartFormDataContent();
        using var part = new ByteArrayContent(file);
        using var wanted = new StringContent(result);
        part.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(part, "file", "clients.csv");
        form.Add(wanted, "result");
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = form };
        if (from is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", from);
        }

        return await client.SendAsync(request);
    }
}
