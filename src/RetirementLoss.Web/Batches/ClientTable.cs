using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using RetirementLoss.Rules.Returns;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>A table of clients as a spreadsheet saves it: the first row holds question ids, each other row one client.</summary>
internal sealed class ClientTable
{
    /// <summary>The place of what is wrong with a row as a whole.</summary>
    public const string WholeRow = "row";

    private const int LongestCell = 32 * 1024;
    private const int MostNamed = 8;
    private const int LongestNamed = 40;

    // More columns than all accounts of a return can have cannot be right.
    private static readonly int MostColumns = ReturnSheet.MostAccounts * TableColumn.OfACase.Count;

    private readonly string text;
    private readonly char separator;
    private readonly TableColumn?[] columns;

    private ClientTable(string text, char separator, TableColumn?[] columns) => (this.text, this.separator, this.columns) = (text, separator, columns);

    /// <summary>So many rows are to be judged.</summary>
    public int Count { get; private set; }

    /// <summary>So many accounts a row can have; none where each row is one case.</summary>
    public int Accounts => columns.Any(column => column is { IsOfAReturn: true }) ? columns.Max(column => column?.Account ?? 0) : 0;

    /// <summary>How it was read, for people.</summary>
    public string Kind => separator switch { ';' => T("CSV with semicolons"), '\t' => T("CSV with tabs"), _ => T("CSV with commas") };

    /// <summary>Opens a table, or says what is wrong with its first row.</summary>
    public static (ClientTable? Table, string? Problem) Open(string text)
    {
        var sign = SeparatorOf(text);
        using var parser = Parser(text, sign);
        try
        {
            if (!parser.Read())
            {
                return (null, T("This file is empty. Fill in the template, one client a row"));
            }
        }
        catch (MaxFieldSizeException)
        {
            return (null, T("The first row has a cell that is far too long, or a quote that is not closed. It must hold the ids of questions. Start from the template"));
        }

        var first = (parser.Record ?? []).Select(head => head.Trim()).ToArray();
        if (first.Length > MostColumns)
        {
            return (null, string.Create(CultureInfo.InvariantCulture, $"The first row has {first.Length} columns, and one account has only {TableColumn.OfACase.Count} that count. Start from the template"));
        }

        var named = first.Select((head, place) => head.Length == 0 ? null : TableColumn.Of(place, head)).ToArray();
        if (ProblemOf(first, named) is { } problem)
        {
            return (null, problem);
        }

        var table = new ClientTable(text, sign, named);
        table.Count = table.Records().Count();
        return table.Count == 0 ? (null, T("The file has the first row with ids, and no client under it. Fill in one row for each client")) : (table, null);
    }

    /// <summary>The rows in order.</summary>
    public IEnumerable<ClientRow> Read() => Records().Select(record => record.Cells is { } cells
        ? RowOf(record.Number, cells)
        : new(record.Number, null, null, Refusal.OfBody(T("A cell from here on is far too long, or a quote is not closed. Correct it; nothing after it was read"))));

    private static string? ProblemOf(string[] heads, TableColumn?[] columns)
    {
        var named = heads.Index().Where(head => head.Item.Length > 0).ToList();
        var unknown = named.Where(head => columns[head.Index] is null).ToList();
        if (unknown.Count == named.Count)
        {
            return named.Exists(head => head.Item.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
                ? T("The first line tells the separator (sep=). Remove that line, so that the ids of questions stand in the first row")
                : T("The first row must hold the ids of questions, such as year, account and happened, with commas, semicolons or tabs between them. Start from the template, or add that row");
        }

        if (unknown.Count > 0)
        {
            return T($"No question has the id in {Named(unknown)}. Correct or remove these columns; the template has every id");
        }

        var known = columns.OfType<TableColumn>().ToList();
        var twice = known.GroupBy(column => (column.Account, column.Member)).SelectMany(same => same.Skip(1)).ToList();
        var onceOnly = known.Where(column => column.Account > 1 && ReturnSheet.IsOfTheReturn(column.Member)).ToList();
        return twice.Count > 0 ? T($"These columns stand there twice: {Named(twice)}. Keep one of each")
            : onceOnly.Count > 0 ? T($"These columns are of the return and not of one account: {Named(onceOnly)}. Name each once, without the account")
            : null;
    }

    private static string Named(List<TableColumn> columns) => Named([.. columns.Select(column => (column.Place, column.Head))]);

    private static string Named(List<(int Index, string Item)> heads) =>
        string.Join(", ", heads.Take(MostNamed).Select(head => $"column {TableColumn.LetterOf(head.Index)} ({head.Item[..Math.Min(head.Item.Length, LongestNamed)]})")) + (heads.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {heads.Count - MostNamed} more") : "");

    private ClientRow RowOf(long number, string[] cells)
    {
        var refusal = new Refusal();
        var row = new TableRow(refusal);
        foreach (var (place, cell) in cells.Index().Where(cell => !string.IsNullOrWhiteSpace(cell.Item)))
        {
            if (place >= columns.Length || columns[place] is not { } column)
            {
                refusal.Add(WholeRow, $"Column {new Rules.Model.Name(TableColumn.LetterOf(place))} has a value and no id in the first row. Check the separators and quotes of this row");
                break;
            }

            // No answer has several lines.
            if (cell.Trim().AsSpan().ContainsAny('\r', '\n'))
            {
                row.Refuse(column, $"a cell of more than one line: a quote in it or before it is not closed, and what follows was read into it. Correct the quotes of this row");
                break;
            }

            row.Take(column, cell.Trim());
        }

        return row.At(number);
    }

    // The rows with something in them; the last has no cells where the reader cannot go on.
    private IEnumerable<(long Number, string[]? Cells)> Records()
    {
        using var parser = Parser(text, separator);
        _ = parser.Read();
        while (true)
        {
            string[]? cells = null;
            try
            {
                if (!parser.Read())
                {
                    yield break;
                }

                cells = parser.Record;
            }
            catch (MaxFieldSizeException)
            {
                // Told below, for nothing can be handed out from here.
            }

            if (cells is null || Array.Exists(cells, cell => !string.IsNullOrWhiteSpace(cell)))
            {
                yield return (parser.Row, cells);
            }

            if (cells is null)
            {
                yield break;
            }
        }
    }

    private static CsvParser Parser(string text, char separator) => new(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
    {
        Delimiter = separator.ToString(),
        BadDataFound = null,
        IgnoreBlankLines = false,
        MaxFieldSize = LongestCell,
    });

    // The sign that stands most often in the first row; ids hold none of them.
    private static char SeparatorOf(string text)
    {
        var first = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        var (commas, semicolons, tabs) = (first.Count(','), first.Count(';'), first.Count('\t'));
        return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
    }
}
