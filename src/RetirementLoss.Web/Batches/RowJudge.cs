using System.Buffers;
using System.Text.Json;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Web.Endpoints;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>Judges the rows of a batch, each by itself: what is wrong with one harms no other.</summary>
/// <param name="today">The day of the question where a row names none.</param>
/// <param name="isFull">Whether each row is answered with its whole report.</param>
/// <param name="told">Hears each verdict, to count it.</param>
/// <param name="logger">Where a fault of this program is told, by its kind and place alone.</param>
internal sealed partial class RowJudge(DateOnly today, bool isFull, Action<BareVerdict> told, ILogger logger)
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
                Write(AnswerTo(row, line));
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

    /// <summary>Answers one line of JSON.</summary>
    public BatchAnswer AnswerTo(long row, ReadOnlyMemory<byte> line)
    {
        var body = RequestBody.ReadRow(line);
        return body.IsRead ? AnswerTo(row, body.Reference, body.Sheet) : BatchAnswer.Refused(row, body.Reference, body.Refusal);
    }

    /// <summary>Answers a sheet that could be read.</summary>
    public BatchAnswer AnswerTo(long row, string? reference, Sheet sheet)
    {
        try
        {
            var asOf = sheet.AsOf ?? today;
            var judged = Checker.Judge(sheet.Answers, asOf);
            if (judged.Verdict is not { } verdict)
            {
                return BatchAnswer.Refused(row, reference, Refusal.Of(judged.Problems));
            }

            told(verdict);
            var answer = BatchAnswer.From(row, reference, verdict);
            return isFull ? answer with { Report = AssessmentsEndpoint.ReportOf(sheet.Answers, Checker.Report(sheet.Answers, asOf)) } : answer;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Failed(logger, fault.GetType(), fault.StackTrace);
            return BatchAnswer.Refused(row, reference, Refusal.OfFault(T("This program failed on the row. Send it again; if it fails again, report the rules version and the time, without the answers")));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A row of a batch failed: {Kind}\n{Where}")]
    private static partial void Failed(ILogger logger, Type kind, string? where);
}
