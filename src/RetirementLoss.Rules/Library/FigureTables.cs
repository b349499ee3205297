using System.Globalization;
using System.Text;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>The figures of the law as tables: all of one year, and one of all years.</summary>
public static class FigureTables
{
    private const string Alone = "Other figures";

    // What camel case has taken from a word.
    private static readonly (string Plain, string Right)[] Spelled =
        [("ira", "IRA"), ("agi", "AGI"), ("simple", "SIMPLE"), ("roth", "Roth"), ("a", "A")];

    /// <summary>The years held, in order.</summary>
    public static IReadOnlyList<TaxYear> Years => FederalYears.Supported;

    /// <summary>Every figure by name, in the order of the files.</summary>
    public static IReadOnlyList<FigureName> Names { get; } = [.. FederalYears.Supported.SelectMany(year => FederalYears.Of(year).Figures).Select(figure => NameOf(figure)).Distinct()];

    /// <summary>All figures of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not held.</exception>
    public static IReadOnlyList<FigureRow> Of(TaxYear year) => [.. FederalYears.Of(year).Figures.Select(Row)];

    /// <summary>The history of one figure, the newest run of years first; empty when there is none of that name.</summary>
    public static IReadOnlyList<FigureRun> History(string id)
    {
        var runs = new List<FigureRun>();
        foreach (var row in FederalYears.Supported.SelectMany(year => FederalYears.Of(year).Figures).Where(figure => NameOf(figure).Id == id).Select(Row))
        {
            if (runs is [.., var last] && last.Newest.Value == row.Value && last.Newest.Citation.Authority == row.Citation.Authority)
            {
                runs[^1] = last with { Last = row.Year, Newest = row };
            }
            else
            {
                runs.Add(new(row.Year, row.Year, row));
            }
        }

        runs.Reverse();
        return runs;
    }

    internal static FigureRow Row(Figure figure) =>
        new(NameOf(figure), figure.Year, Values(figure), figure.IsInForce, figure.Citation, Standing(figure.Status), figure.CheckedOn);

    internal static FigureName NameOf(Figure figure)
    {
        var parts = figure.Name.Split('.');
        return new(
            string.Join('.', parts.Select(Token.FromName)),
            parts.Length == 1 ? Alone : InWords(parts[0]),
            InWords(parts[^1]));
    }

    private static IReadOnlyList<string> Values(Figure figure) => figure switch
    {
        Figure<AmountsByStatus> { IsInForce: true } amounts => [.. Enum.GetValues<FilingStatus>().Select(status => $"{ReturnQuestions.Status.Show(Token.Of(status))}: {amounts.Value[status]}")],
        Figure<RateSchedule> { IsInForce: true } rates => [.. Enum.GetValues<FilingStatus>().Select(status => $"{ReturnQuestions.Status.Show(Token.Of(status))}: {rates.Value.Words(status)}")],
        Figure<DateOnly> { IsInForce: true } day => [day.Value.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)],
        _ => [figure.ToString()!],
    };

    private static string Standing(FigureStatus status) => status switch
    {
        FigureStatus.Primary => "read in the source",
        FigureStatus.Secondary => "two sources agree",
        FigureStatus.OneSource => "one source",
        FigureStatus.Knowledge => "to be confirmed",
        FigureStatus.Computed => "worked out from the law",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "This status has no words yet; add them."),
    };

    private static string InWords(string name)
    {
        var words = new StringBuilder();
        foreach (var (i, letter) in name.Index())
        {
            var startsWord = i > 0 && (char.IsUpper(letter) || (char.IsDigit(letter) && !char.IsDigit(name[i - 1])));
            words.Append(startsWord ? " " : "").Append(i == 0 ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter));
        }

        return string.Join(' ', words.ToString().Split(' ').Select(word => Spelled.FirstOrDefault(spelled => spelled.Plain.Equals(word, StringComparison.OrdinalIgnoreCase)).Right ?? word));
    }
}
