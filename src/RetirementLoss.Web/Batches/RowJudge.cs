using System.Buffers;
using System.Text.Json;
using RetirementLoss.Rules;
using RetirementLoss.Web.Endpoints;
using RetirementLoss.Web.Measuring;
using RetirementLoss.Web.Printing;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>Judges the rows of a batch, each by itself: what is wrong with one harms no other.</summary>
/// <param name="today">The day of the question where a row names none.</param>
/// <param name="isFull">Whether each row is answered with its whole report.</param>
/// <param name="measures">Counts each verdict; none where nothing is to be counted.</param>
/// <param name="logger">Where a fault of this program is told, by its kind and place alone.</param>
/// <param name="stop">Ends it between two rows.</param>
internal sealed partial class RowJudge(DateOnly today, bool isFull, Measures? measures, ILogger logger, CancellationToken stop)
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    /// <summary>Answers lines of JSON with a line of JSON each.</summary>
    public ReadOnlyMemory<byte> Judge(RowLines lines)
    {
        var answers = new ArrayBufferWriter<byte>(16 * 1024);
        using var json = new Utf8JsonWriter(answers, new() { SkipValidation = true });
        var row = lines.First;
        if (lines.IsTooLong)
        {
            Write(BatchAnswer.Refused(row, null, Refusal.OfBody(T($"The row is longer than {LineReader.LongestLine / 1024} KB. Send one value for each question, and end each row with a line end"))));
        }

        for (var left = lines.Bytes; !left.IsEmpty; row++)
        {
            var end = left.Span.IndexOf((byte)'\n');
            var line = end < 0 ? left : left[..end];
            left = end < 0 ? default : left[(end + 1)..];
            if (!line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                Write(AnswerTo(ClientRow.Read(row, line)));
            }
        }

        return answers.WrittenMemory;

        void Write(BatchAnswer answer)
        {
            JsonSerializer.Serialize(json, answer, WireJson.Default.BatchAnswer);
            json.Flush();
            json.Reset();
            answers.Write(LineEnd);
        }
    }

    /// <summary>Answers one row.</summary>
    public BatchAnswer AnswerTo(ClientRow row)
    {
        stop.ThrowIfCancellationRequested();
        try
        {
            return row switch
            {
                { Return: { } whole } => AnswerTo(row.Number, row.Reference, whole),
                { Sheet: { } sheet } => AnswerTo(row.Number, row.Reference, sheet),
                _ => BatchAnswer.Refused(row.Number, row.Reference, row.Refusal!),
            };
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return Fault(row, fault);
        }
    }

    /// <summary>Answers one row, with the letter on it.</summary>
    public LetteredRow Lettered(ClientRow row)
    {
        var answer = AnswerTo(row);
        if (answer.Status is not null)
        {
            return new(answer, null);
        }

        try
        {
            if (row.Return is { } whole)
            {
                var ofAll = Checker.Return(whole.Sheet, whole.AsOf ?? today);
                return new(answer, style => PrintedPaper.Letter(ofAll, style));
            }

            var report = Checker.Report(row.Sheet!.Answers, row.Sheet.AsOf ?? today);
            return new(answer, style => PrintedPaper.Letter(report, style));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new(Fault(row, fault), null);
        }
    }

    private BatchAnswer Fault(ClientRow row, Exception fault)
    {
        Failed(logger, fault.GetType(), fault.StackTrace);
        return BatchAnswer.Refused(row.Number, row.Reference, Refusal.OfFault(T("This program failed on the row. Send it again; if it fails again, report the rules version and the time, without the answers")));
    }

    private BatchAnswer AnswerTo(long row, string? reference, Sheet sheet)
    {
        var asOf = sheet.AsOf ?? today;
        var judged = Checker.Judge(sheet.Answers, asOf);
        if (judged.Verdict is not { } verdict)
        {
            return BatchAnswer.Refused(row, reference, Refusal.Of(judged.Problems));
        }

        measures?.Verdict(verdict, AskedBy.Batch);
        var answer = BatchAnswer.From(row, reference, verdict);
        return isFull ? answer with { Report = AssessmentsEndpoint.ReportOf(sheet.Answers, Checker.Report(sheet.Answers, asOf)) } : answer;
    }

    private BatchAnswer AnswerTo(long row, string? reference, RowReturn whole)
    {
        var asOf = whole.AsOf ?? today;
        var refusal = Refusal.Of(Checker.Objections(whole.Sheet, asOf), whole.Places);
        if (!refusal.IsEmpty)
        {
            return BatchAnswer.Refused(row, reference, refusal);
        }

        var report = Checker.Return(whole.Sheet, asOf);
        measures?.Verdict(report, AskedBy.Batch);
        var answer = BatchAnswer.From(row, reference, whole.Sheet, report, whole.Places);
        return isFull ? answer with { ReturnReport = ReturnsEndpoint.AnswerTo(whole.Sheet, report, stop) } : answer;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A row of a batch failed: {Kind}\n{Where}")]
    private static partial void Failed(ILogger logger, Type kind, string? where);
}
