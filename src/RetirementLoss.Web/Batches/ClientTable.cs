using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>A table of clients as a spreadsheet saves it: the first row holds question ids, each other row one client.</summary>
internal sealed class ClientTable
{
    /// <summary>The column with the word of the sender for a row.</summary>
    public const string Reference = "reference";

    /// <summary>The column with the day of the question.</summary>
    public const string AsOf = "as-of";

    private const int LongestReference = 100;
    private const int LongestCell = 32 * 1024;
    private const int MostNamed = 8;
    private const int LongestNamed = 40;

    private static readonly Dictionary<string, Rules.Interview.Question> Questions = Checker.Questions.ToDictionary(question => question.Id, StringComparer.OrdinalIgnoreCase);

    // Twice as many columns as there are questions cannot be right.
    private static readonly int MostColumns = 2 * (Questions.Count + 2);

    private readonly string text;
    private readonly char separator;
    private readonly string[] heads;

    private ClientTable(string text, char separator, string[] heads) => (this.text, this.separator, this.heads) = (text, separator, heads);

    /// <summary>The ids that a first row can hold, for a template.</summary>
    public static IReadOnlyList<string> Columns { get; } = [Reference, AsOf, .. Checker.Questions.Select(question => question.Id)];

    /// <summary>So many rows are to be judged.</summary>
    public int Count { get; private set; }

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
        if (ProblemOf(first) is { } problem)
        {
            return (null, problem);
        }

        var table = new ClientTable(text, sign, first);
        table.Count = table.Records().Count();
        return table.Count == 0 ? (null, T("The file has the first row with ids, and no client under it. Fill in one row for each client")) : (table, null);
    }

    /// <summary>The rows in order.</summary>
    public IEnumerable<ClientRow> Read() => Records().Select(record => record.Cells is { } cells
        ? RowOf(record.Number, cells)
        : new(record.Number, null, null, Refusal.OfBody(T("A cell from here on is far too long, or a quote is not closed. Correct it; nothing after it was read"))));

    private static string? ProblemOf(string[] heads)
    {
        if (heads.Length > MostColumns)
        {
            return string.Create(CultureInfo.InvariantCulture, $"The first row has {heads.Length} columns, and there are only {Columns.Count} that count. Start from the template");
        }

        var named = heads.Index().Where(head => head.Item.Length > 0).ToList();
        var unknown = named.Where(head => !IsKnown(head.Item)).ToList();
        if (unknown.Count == named.Count)
        {
            return T("The first row must hold the ids of questions, such as year, account and happened. Start from the template, or add that row");
        }

        return unknown.Count > 0 ? T($"No question has the id in {Named(unknown)}. Correct or remove these columns; the template has every id")
            : named.GroupBy(head => head.Item, StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any()).SelectMany(same => same.Skip(1)).ToList() is { Count: > 0 } twice ? T($"These columns stand there twice: {Named(twice)}. Keep one of each")
            : null;
    }

    private static bool IsKnown(string head) => Questions.ContainsKey(head) || head.Equals(Reference, StringComparison.OrdinalIgnoreCase) || head.Equals(AsOf, StringComparison.OrdinalIgnoreCase);

    private static string Named(List<(int Index, string Item)> heads) =>
        string.Join(", ", heads.Take(MostNamed).Select(head => $"column {Letter(head.Index)} ({head.Item[..Math.Min(head.Item.Length, LongestNamed)]})")) + (heads.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {heads.Count - MostNamed} more") : "");

    private ClientRow RowOf(long number, string[] cells)
    {
        var refusal = new Refusal();
        var tokens = new Dictionary<string, string>(StringComparer.Ordinal);
        string? reference = null;
        DateOnly? asOf = null;
        foreach (var (place, cell) in cells.Index().Where(cell => !string.IsNullOrWhiteSpace(cell.Item)))
        {
            var head = place < heads.Length ? heads[place] : "";
            if (head.Equals(Reference, StringComparison.OrdinalIgnoreCase))
            {
                reference = cell.Trim()[..Math.Min(cell.Trim().Length, LongestReference)];
            }
            else if (head.Equals(AsOf, StringComparison.OrdinalIgnoreCase))
            {
                asOf = RequestBody.DayOf(Cell.DayOf(cell.Trim()), refusal);
            }
            else if (!Questions.TryGetValue(head, out var question))
            {
                refusal.Add("row", T($"Column {Letter(place)} has a value and no id in the first row. Check the separators and quotes of this row"));
                break;
            }
            else if (question.Parse(Cell.Plain(question, cell.Trim())) is { Token: { } token })
            {
                tokens[question.Id] = token;
            }
            else
            {
                refusal.Add(question.Id, T($"Column {Letter(place)}, {Words(question)}: {question.Parse(Cell.Plain(question, cell.Trim())).Problem}"));
            }
        }

        return refusal.IsEmpty ? new(number, reference, new(Answers.Of(tokens), asOf), null) : new(number, reference, null, refusal);
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

    private static string Words(Rules.Interview.Question question) => question.Kind switch
    {
        "amount" => T("an amount"),
        "day" => T("a day"),
        "whole-number" => T("a number"),
        "yes-no" => T("yes or no"),
        _ => T("a choice"),
    };

    // A, B, ... Z, AA, as spreadsheets call their columns.
    private static string Letter(int place) => place < 26 ? ((char)('A' + place)).ToString() : Letter((place / 26) - 1) + Letter(place % 26);
}
