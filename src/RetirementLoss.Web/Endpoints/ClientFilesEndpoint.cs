using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using RetirementLoss.Web.Batches;
using RetirementLoss.Web.Measuring;
using RetirementLoss.Web.Pages;
using RetirementLoss.Web.Printing;
using RetirementLoss.Web.Security;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Endpoints;

/// <summary>A file of clients in, and back comes a file of results, a page, or the progress of both for the script of the page.</summary>
internal static class ClientFilesEndpoint
{
    private const string Address = "/advisors/batch";
    private const string Lines = "application/jsonl";

    // What is above the limit of a file is read and thrown away up to this, so that the browser hears why; a connection that is cut says nothing.
    private const long ReadToTheEnd = 512L << 20;

    // A page shows so many rows of either kind; a file has them all.
    private const int MostShown = 20;

    /// <summary>Maps the form of the page and its template. It reads no cookie and changes nothing, so it needs no token.</summary>
    public static void MapClientFiles(this WebApplication app)
    {
        app.MapPost(Address, AnswerAsync).WithMetadata(new IsBatch(ReadToTheEnd)).WithOrder(-1).DisableAntiforgery().ExcludeFromDescription();
        app.MapGet($"{Address}/template.csv", () => Template(ResultTable.Template, "clients.csv")).ExcludeFromDescription();
        app.MapGet($"{Address}/returns.csv", () => Template(ResultTable.TemplateOfReturns, "returns.csv")).ExcludeFromDescription();
    }

    private static IResult Template(string table, string name) => Results.File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(table)).ToArray(), "text/csv; charset=utf-8", name);

    private static async Task<IResult> AnswerAsync(HttpContext context, BatchPlaces places, Measures measures, TimeProvider time, ILoggerFactory loggers, IConfiguration settings, PaperDrawing drawing, PdfPress press)
    {
        // A page of another site has no business here; a browser says where it comes from.
        if (context.Request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        using var place = places.Take(context);
        if (place is null)
        {
            return await RefuseAsync(context, "Other files are being worked through, as many as this server takes at once. Wait half a minute and send yours again", isProgress: false, StatusCodes.Status503ServiceUnavailable);
        }

        var (bytes, wants, problem) = await ReadAsync(context, settings.GetValue("Limits:BatchFileMegabytes", 20) << 20);
        var (file, wrong) = bytes is null ? (null, problem) : ClientFile.Open(bytes);
        if (file is null || (wrong = NoLetters(file, wants, settings, press)) is not null)
        {
            return await RefuseAsync(context, wrong!, wants.IsProgress, StatusCodes.Status400BadRequest);
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        ending.CancelAfter(places.Longest);
        var judge = new RowJudge(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), isFull: false, measures, loggers.CreateLogger<RowJudge>(), ending.Token);
        try
        {
            if (wants.Letters)
            {
                var letters = new LetterRun(file, judge, places.Cores, drawing, wants.What == Wanted.Pdfs ? press : null, Sender.Of(context));
                return wants.IsProgress ? await ProgressAsync(context, file, letters, ending.Token) : await FileAsync(context, letters, ending.Token);
            }

            var run = new FileRun(file, judge, places.Cores);
            return wants switch
            {
                { IsProgress: true } => await ProgressAsync(context, file, run, wants.What == Wanted.Table, ending.Token),
                { What: Wanted.Table } => await FileAsync(context, run, "text/csv; charset=utf-8", "results.csv", file.Results, ending.Token),
                { What: Wanted.Lines } => await FileAsync(context, run, Lines, "results.jsonl", null, ending.Token),
                _ => await PageAsync(file, run, ending.Token),
            };
        }
        catch (OperationCanceledException)
        {
            // Nobody is there any more, or it took longer than a file may; a file that breaks off says so to the browser.
            context.Abort();
            return Results.Empty;
        }
    }

    // Why no letter is made of the file that was read; none where letters are made, or none are wanted.
    private static string? NoLetters(ClientFile file, Wanted wants, IConfiguration settings, PdfPress press)
    {
        if (wants.What == Wanted.Pdfs && !press.IsThere)
        {
            return T("This server has no program that makes PDFs, or it does not start. Ask for letters as pages to print");
        }

        var (asPages, asPdf) = BatchPlaces.MostLetters(settings);
        var most = wants.What == Wanted.Pdfs ? asPdf : asPages;
        return wants.Letters && file.Rows > most
            ? T($"This file has {file.Rows} rows, and letters are made of {most} at once{(wants.What == Wanted.Pdfs ? T(" as PDF") : "")}. Split it, or ask for a table first")
            : null;
    }

    // The file and what is wanted of it, in memory alone.
    private static async Task<(byte[]? Bytes, Wanted Wants, string? Problem)> ReadAsync(HttpContext context, int mostBytes)
    {
        try
        {
            var form = await new FormFeature(context.Request, new FormOptions { MemoryBufferThreshold = mostBytes + 1024, BufferBody = false, MultipartBodyLengthLimit = mostBytes, ValueLengthLimit = 1024, ValueCountLimit = 8 }).ReadFormAsync(context.RequestAborted);
            if (form.Files["file"] is not { Length: > 0 } file)
            {
                return (null, Wanted.Of(form["result"]), "Choose a file first. If you did, it is empty");
            }

            using var bytes = new MemoryStream((int)file.Length);
            await file.CopyToAsync(bytes, context.RequestAborted);
            return (bytes.ToArray(), Wanted.Of(form["result"]), null);
        }
        catch (InvalidDataException)
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            return (null, Wanted.None, $"This file is larger than {mostBytes >> 20} MB. Split it, or send the rows to the API as JSON lines, which has no such limit");
        }
        catch (IOException broken) when (broken is not BadHttpRequestException)
        {
            return (null, Wanted.None, "The file did not come through whole. Choose it and press the button again");
        }
        catch (InvalidOperationException)
        {
            return (null, Wanted.None, "No file came with this. Choose a file and press the button again");
        }
    }

    private static async Task<IResult> RefuseAsync(HttpContext context, string problem, bool isProgress, int status)
    {
        context.Response.StatusCode = status;
        if (!isProgress && !context.Request.Headers.Accept.ToString().StartsWith(Lines, StringComparison.Ordinal))
        {
            return Page(new() { [nameof(ClientFiles.Problem)] = problem }, status);
        }

        context.Response.ContentType = Lines;
        await TellAsync(context, new(0, 0, 0, null, null, null, Problem: problem), CancellationToken.None);
        return Results.Empty;
    }

    private static async Task<IResult> ProgressAsync(HttpContext context, ClientFile file, FileRun run, bool isTable, CancellationToken stop)
    {
        context.Response.ContentType = Lines;
        var table = isTable ? file.Results : null;
        await TellAsync(context, new(file.Rows, 0, 0, file.ReadAs, table?.Head, null), stop);
        var (done, bad) = (0, 0);
        await run.RunAsync(
            async answers =>
            {
                (done, bad) = (done + answers.Count, bad + answers.Count(answer => answer.Status is not null));
                await TellAsync(context, new(file.Rows, done, bad, null, table?.Of(answers) ?? FileRun.Lines(answers), ToMendOf(answers)), stop);
            },
            stop);
        return Results.Empty;
    }

    private static async Task<IResult> ProgressAsync(HttpContext context, ClientFile file, LetterRun letters, CancellationToken stop)
    {
        context.Response.ContentType = Lines;
        await TellAsync(context, new(file.Rows, 0, 0, file.ReadAs, null, null), stop);
        var (done, bad) = (0, 0);
        await letters.RunAsync(
            async (answers, zip) =>
            {
                (done, bad) = (done + answers.Count, bad + answers.Count(answer => answer.Status is not null));
                await TellAsync(context, new(file.Rows, done, bad, null, null, ToMendOf(answers), zip), stop);
            },
            stop);
        return Results.Empty;
    }

    private static List<string> ToMendOf(IEnumerable<BatchAnswer> answers) => [.. answers.Where(answer => answer.Status is not null).Select(FileRun.ToMend)];

    private static async Task<IResult> FileAsync(HttpContext context, FileRun run, string type, string name, ResultTable? table, CancellationToken stop)
    {
        Attach(context, type, name);
        await WriteAsync(context, table is null ? "" : '\uFEFF' + table.Head, stop);
        await run.RunAsync(answers => new(WriteAsync(context, table?.Of(answers) ?? FileRun.Lines(answers), stop)), stop);
        return Results.Empty;
    }

    private static async Task<IResult> FileAsync(HttpContext context, LetterRun letters, CancellationToken stop)
    {
        Attach(context, "application/zip", "letters.zip");
        await letters.RunAsync(async (_, zip) => await context.Response.Body.WriteAsync(zip, stop), stop);
        return Results.Empty;
    }

    private static void Attach(HttpContext context, string type, string name)
    {
        context.Response.ContentType = type;
        context.Response.Headers.ContentDisposition = $"attachment; filename={name}";
    }

    private static async Task<IResult> PageAsync(ClientFile file, FileRun run, CancellationToken stop)
    {
        var (good, bad) = (0, 0);
        var judged = new List<BatchAnswer>();
        var toMend = new List<BatchAnswer>();
        await run.RunAsync(
            answers =>
            {
                foreach (var answer in answers)
                {
                    var (kind, count) = answer.Status is null ? (judged, ++good) : (toMend, ++bad);
                    if (count <= MostShown)
                    {
                        kind.Add(answer);
                    }
                }

                return ValueTask.CompletedTask;
            },
            stop);
        return Page(new() { [nameof(ClientFiles.Summary)] = new FileSummary(file.ReadAs, good, bad, judged, toMend) }, StatusCodes.Status200OK);
    }

    private static RazorComponentResult<App> Page(Dictionary<string, object?> parameters, int status) =>
        new(new Dictionary<string, object?> { [nameof(App.Page)] = typeof(ClientFiles), [nameof(App.PageParameters)] = parameters }) { StatusCode = status };

    private static Task TellAsync(HttpContext context, FileProgress progress, CancellationToken stop) =>
        WriteAsync(context, JsonSerializer.Serialize(progress, BatchJson.Default.FileProgress) + "\n", stop);

    private static async Task WriteAsync(HttpContext context, string text, CancellationToken stop)
    {
        await context.Response.WriteAsync(text, stop);
        await context.Response.Body.FlushAsync(stop);
    }
}
