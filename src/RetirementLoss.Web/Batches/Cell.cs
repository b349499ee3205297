using System.Globalization;
using System.Text.RegularExpressions;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Batches;

/// <summary>A cell as a spreadsheet writes it, turned into what a question reads; only where there is one way to read it.</summary>
internal static partial class Cell
{
    private const int Patience = 1000;

    private static readonly string[] Days = ["d-MMM-yyyy", "d MMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "d.M.yyyy", "yyyy/M/d", "M/d/yyyy"];

    /// <summary>The text that the question reads; the text as it stands where a spreadsheet has no way of its own.</summary>
    public static string Plain(Question question, string text)
    {
        return question switch
        {
            Amount => AmountOf(text),
            Day => DayOf(text),
            Rules.Interview.Count or WholeNumber => Whole().Match(text) is { Success: true } whole ? whole.Groups["digits"].Value : text,
            _ => text,
        };
    }

    private static string AmountOf(string text) => text switch
    {
        // The accounting format: brackets for less than zero, a dash for zero.
        _ when Bracketed().Match(text) is { Success: true } less => $"-{less.Groups["amount"].Value}",
        _ when Dash().IsMatch(text) => "0",
        // A comma before one or two last digits can only be a decimal comma.
        _ when DecimalComma().IsMatch(text) => text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
        _ => text,
    };

    /// <summary>A day as a spreadsheet writes it.</summary>
    public static string DayOf(string text)
    {
        var day = Midnight().Replace(text, "");
        return DateOnly.TryParseExact(day, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var written) ? written.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : day;
    }

    [GeneratedRegex(@"^\$? ?\( ?(?<amount>[$0-9., ]+?) ?\)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^\$? *[-–] *\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patience)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^-?([0-9]+|[0-9]{1,3}(\.[0-9]{3})+),[0-9]{1,2}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^(?<digits>[0-9]+)[.,]0+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience)]
    private static partial Regex Whole();

    [GeneratedRegex(@"[ T]0{1,2}:00(:00)?( AM)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience)]
    private static partial Regex Midnight();
}
