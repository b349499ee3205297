using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>Answers as a table for a spreadsheet; a cell that begins like a formula is made plain text.</summary>
internal static class ResultTable
{
    // The spreadsheet shows the quote and runs nothing; the library puts it there.
    private static readonly CsvConfiguration Safe = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };

    private static readonly (string Name, Func<BatchAnswer, string?> Value)[] Columns =
    [
        ("row", answer => answer.Row.ToString(CultureInfo.InvariantCulture)),
        ("reference", answer => answer.Reference),
        ("tax-year", answer => answer.TaxYear?.ToString(CultureInfo.InvariantCulture)),
        ("situation", answer => answer.Situation),
        ("verdict", answer => answer.Verdict),
        ("decided-by", answer => answer.DecidedBy),
        ("character", answer => answer.Character),
        ("certainty", answer => answer.Certainty),
        .. typeof(Amounts).GetProperties().Select(amount => (JsonNamingPolicy.KebabCaseLower.ConvertName(amount.Name), (Func<BatchAnswer, string?>)(answer => Dollars(answer.Amounts is { } amounts ? amount.GetValue(amounts) : null)))),
        ("state", answer => answer.State?.State),
        ("state-verdict", answer => answer.State?.Verdict),
        ("state-deductible", answer => Dollars(answer.State?.Amounts.Deductible)),
        ("unknowns-that-matter", answer => Ids(answer.Unknowns)),
        ("assumed", answer => Ids(answer.Assumed)),
        ("not-used", answer => Ids(answer.NotUsed)),
        ("status", answer => answer.Status?.ToString(CultureInfo.InvariantCulture)),
        ("errors", answer => answer.Errors is { } errors ? string.Join("; ", errors.Select(error => $"{error.Key}: {string.Join(" ", error.Value)}")) : null),
    ];

    /// <summary>The first row.</summary>
    public static string Head { get; } = Written([.. Columns.Select(column => column.Name)]);

    /// <summary>An empty table with every column that a file of clients can have.</summary>
    public static string Template { get; } = Written([.. ClientTable.Columns]);

    /// <summary>A row for each answer.</summary>
    public static string Of(IEnumerable<BatchAnswer> answers) => Written([.. answers.Select(answer => (IReadOnlyList<string?>)[.. Columns.Select(column => column.Value(answer))])]);

    private static string Written(params IReadOnlyList<string?>[] rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, Safe))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.NextRecord();
            }
        }

        return text.ToString();
    }

    private static string? Dollars(object? amount) => amount is decimal dollars ? dollars.ToString(CultureInfo.InvariantCulture) : null;

    private static string? Ids(IReadOnlyList<string>? ids) => ids is { Count: > 0 } ? string.Join(' ', ids) : null;
}
