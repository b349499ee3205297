using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>Answers as a table for a spreadsheet; a cell that begins like a formula is made plain text.</summary>
/// <param name="accounts">So many accounts a row can have that is a whole return; none where no row is one.</param>
internal sealed class ResultTable(int accounts)
{
    // The spreadsheet shows the quote and runs nothing; the library puts it there.
    private static readonly CsvConfiguration Safe = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };

    private static readonly (string Name, Func<BatchAnswer, string?> Value)[] OfEachRow =
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

    private static readonly (string Name, Func<BatchAccount, string?> Value)[] OfEachAccount =
    [
        ("situation", account => account.Situation),
        ("verdict", account => account.Verdict),
        ("decided-by", account => account.DecidedBy),
        ("character", account => account.Character),
        ("certainty", account => account.Certainty),
        ("loss", account => Dollars(account.Part.Loss)),
        ("adds", account => Dollars(account.Part.Deductible)),
        ("assumed", account => Ids(account.Assumed)),
        ("not-used", account => Ids(account.NotUsed)),
    ];

    private readonly (string Name, Func<BatchAnswer, string?> Value)[] columns = [.. OfEachRow, .. Enumerable.Range(1, accounts).Select(ReturnPlaces.OfColumn).SelectMany(ColumnsOf)];

    /// <summary>The first row.</summary>
    public string Head => Written([.. columns.Select(column => column.Name)]);

    /// <summary>An empty table with every column that a file of clients can have.</summary>
    public static string Template { get; } = Written([.. TableColumn.OfACase]);

    /// <summary>An empty table with every column that a file of returns with two accounts can have.</summary>
    public static string TemplateOfReturns { get; } = Written([.. TableColumn.OfAReturn]);

    /// <summary>A row for each answer.</summary>
    public string Of(IEnumerable<BatchAnswer> answers) => Written([.. answers.Select(answer => (IReadOnlyList<string?>)[.. columns.Select(column => column.Value(answer))])]);

    // A row of JSON numbers its accounts in its own way; their order is the same.
    private static IEnumerable<(string Name, Func<BatchAnswer, string?> Value)> ColumnsOf(string place, int order) =>
        OfEachAccount.Select(column => ($"{place}.{column.Name}", (Func<BatchAnswer, string?>)(answer => answer.Accounts is { } told && AccountAt(told, place, order) is { } account ? column.Value(account) : null)));

    private static BatchAccount? AccountAt(IReadOnlyList<BatchAccount> told, string place, int order) =>
        told.FirstOrDefault(account => account.Place == place) ?? (order < told.Count && told[order].Place == ReturnPlaces.OfJson.Of(order) ? told[order] : null);

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
