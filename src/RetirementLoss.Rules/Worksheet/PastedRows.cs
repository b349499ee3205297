using System.Text.RegularExpressions;
using RetirementLoss.Rules.Law.Basis;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Worksheet;

/// <summary>Turns lines that were copied from a spreadsheet into rows; what cannot be read stays in its row, so that it can be mended there.</summary>
internal static partial class PastedRows
{
    /// <summary>The rows, one for each line that is not empty and is no heading.</summary>
    public static IReadOnlyList<WorksheetRow> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Split('\n').Select(line => Line().Match(line.Trim())).Where(line => line.Success).Select(RowOf)];
    }

    // Less than zero, or in brackets as in accounts: it came out.
    private static WorksheetRow RowOf(Match line)
    {
        var amount = line.Groups["amount"].Value.Trim();
        var cameOut = amount is ['(', .., ')'] || amount.StartsWith('-') || amount.StartsWith('\u2212');
        return new(
            line.Groups["year"].Value,
            Token.Of(cameOut ? BasisEntryKind.Withdrawal : BasisEntryKind.Contribution),
            cameOut ? amount.Trim('(', ')', '-', '\u2212', ' ') : amount);
    }

    [GeneratedRegex(@"^""?(?<year>[0-9]{4})""?[\s,;:]+""?(?<amount>[^""]*)""?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
