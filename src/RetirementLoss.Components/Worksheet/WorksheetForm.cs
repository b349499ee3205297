using System.Globalization;

namespace RetirementLoss.Components.Worksheet;

/// <summary>The names of the fields and buttons of the worksheet's form, and how they are read when it comes back.</summary>
public static class WorksheetForm
{
    /// <summary>The name of every button.</summary>
    public const string Button = "do";

    /// <summary>The button that adds a row of money that went in.</summary>
    public const string Add = "add";

    /// <summary>The button that adds a row of money that came out.</summary>
    public const string AddOut = "add-out";

    /// <summary>The button that adds the rows that were pasted.</summary>
    public const string Paste = "paste";

    /// <summary>The box to paste rows into.</summary>
    public const string Pasted = "pasted";

    /// <summary>The button that works the rows out.</summary>
    public const string WorkOut = "work-out";

    /// <summary>The button that takes the amount into the answers.</summary>
    public const string Use = "use";

    /// <summary>The button of a person who is missing some years.</summary>
    public const string Missing = "missing";

    /// <summary>The button of a person who has the total.</summary>
    public const string Total = "total";

    private const string Remove = "remove-";

    /// <summary>Rows shown to a person who has none yet.</summary>
    private const int FirstRows = 3;

    /// <summary>The id and name of a field.</summary>
    public static string IdOf(int row, WorksheetField field) => $"{field.ToString().ToLowerInvariant()}-{Number(row)}";

    /// <summary>The value of the button that takes a row away.</summary>
    public static string Removing(int row) => Remove + Number(row);

    /// <summary>The row that the pressed button takes away; none when it was another button.</summary>
    public static int? RowToRemove(string pressed)
    {
        ArgumentNullException.ThrowIfNull(pressed);
        return pressed.StartsWith(Remove, StringComparison.Ordinal) && int.TryParse(pressed[Remove.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : null;
    }

    /// <summary>The rows of a form that came back, in order, the empty ones too; a field that is not in the form is none.</summary>
    public static IReadOnlyList<WorksheetRow> Read(Func<string, string?> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return BasisWorksheet.InOrder(
        [
            .. Enumerable.Range(0, BasisWorksheet.MostRows)
                .TakeWhile(row => field(IdOf(row, WorksheetField.Year)) is not null)
                .Select(row => new WorksheetRow(Typed(row, WorksheetField.Year), Typed(row, WorksheetField.Kind), Typed(row, WorksheetField.Amount), Typed(row, WorksheetField.Value))),
        ]);

        string Typed(int row, WorksheetField name) => field(IdOf(row, name)) ?? "";
    }

    /// <summary>The rows to show: those typed, or a few empty ones to begin with, on each side.</summary>
    public static IReadOnlyList<WorksheetRow> ToShow(IReadOnlyList<WorksheetRow> typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var rows = typed.Any(row => !BasisWorksheet.IsOut(row.Kind)) ? typed : [.. Enumerable.Repeat(new WorksheetRow(), FirstRows), .. typed];
        return rows.Count >= BasisWorksheet.MostRows || rows.Any(row => BasisWorksheet.IsOut(row.Kind)) ? rows : [.. rows, new WorksheetRow(Kind: BasisWorksheet.Out)];
    }

    private static string Number(int row) => (row + 1).ToString(CultureInfo.InvariantCulture);
}
