using System.Globalization;
using System.Text;
using System.Text.Json;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>A file of clients: a table with question ids in its first row, or JSON lines.</summary>
internal sealed class ClientFile
{
    private readonly FileText text;
    private readonly ClientTable? table;

    private ClientFile(FileText text, ClientTable? table, int rows)
    {
        this.text = text;
        this.table = table;
        Rows = rows;
    }

    /// <summary>So many rows are to be judged.</summary>
    public int Rows { get; }

    /// <summary>The table of results that fits it.</summary>
    public ResultTable Results => new(table?.Accounts ?? Lines(text.Text).Max(line => AccountsIn(line.Line)));

    /// <summary>How it was read, for people.</summary>
    public string ReadAs => $"{table?.Kind ?? "JSON lines"}, {text.Encoding}";

    /// <summary>Opens a file, or says why it is none that can be read here.</summary>
    public static (ClientFile? File, string? Problem) Open(ReadOnlySpan<byte> bytes)
    {
        if (FileText.Of(bytes) is not { } text)
        {
            return (null, bytes.StartsWith("PK"u8)
                ? T("This is a workbook or a zip file. In your spreadsheet choose Save as, and CSV UTF-8")
                : T("This file is not text. Save it as CSV, or as JSON lines, in UTF-8"));
        }

        var start = text.Text.AsSpan().TrimStart();
        if (start.IsEmpty)
        {
            return (null, T("This file is empty. Fill in the template, one client a row"));
        }

        if (start[0] == '[')
        {
            return (null, T("This file is one JSON list. Write one object a line, without the brackets around them and without commas between them"));
        }

        if (start[0] == '{')
        {
            return IsWrittenForPeople(text.Text) ? (null, T("The first object of this file does not end on its line. Write each client as one JSON object on one line")) : (new(text, null, Lines(text.Text).Count()), null);
        }

        var (table, problem) = ClientTable.Open(text.Text);
        return table is null ? (null, problem) : (new(text, table, table.Count), null);
    }

    /// <summary>The rows in order.</summary>
    public IEnumerable<ClientRow> Read() => table?.Read() ?? Lines(text.Text).Select(line => RowOf(line.Number, line.Line));

    // An object over several lines; where the second line begins an object of its own, the first is a row that breaks off and harms no other.
    private static bool IsWrittenForPeople(string text) =>
        Lines(text).Take(2).ToList() is [var first, var second] && !second.Line.AsSpan().TrimStart().StartsWith("{") && BreaksOff(first.Line);

    // JSON that is right as far as it goes and not at its end.
    private static bool BreaksOff(string line)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(line), isFinalBlock: false, default);
        try
        {
            while (json.Read())
            {
                // Only whether it can be read to its end counts.
            }

            return json.CurrentDepth > 0 || json.TokenType != JsonTokenType.EndObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ClientRow RowOf(long number, string line)
    {
        if (line.Length > LineReader.LongestLine)
        {
            return new(number, null, null, Refusal.OfBody(string.Create(CultureInfo.InvariantCulture, $"The row is longer than {LineReader.LongestLine / 1024} KB. End each row with a line end")));
        }

        return ClientRow.Read(number, Encoding.UTF8.GetBytes(line));
    }

    // Only a line that can be a return is looked into.
    private static int AccountsIn(string line) =>
        line.Length <= LineReader.LongestLine && line.Contains("\"accounts\"", StringComparison.Ordinal) ? ClientRow.Read(0, Encoding.UTF8.GetBytes(line)).Return?.Sheet.Accounts.Count ?? 0 : 0;

    private static IEnumerable<(long Number, string Line)> Lines(string text)
    {
        using var lines = new StringReader(text);
        for (var number = 1L; lines.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (number, line);
            }
        }
    }
}
