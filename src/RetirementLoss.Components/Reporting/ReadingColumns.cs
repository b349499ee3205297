using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Reporting;

/// <summary>Chooses the amounts that show how the values of an unknown fact differ, beside verdict and deduction.</summary>
public static class ReadingColumns
{
    private const int MostOthers = 2;

    /// <summary>Whether the income of the payout turns on the fact.</summary>
    public static bool IncomeDiffers(IReadOnlyList<ReadingOfFact> readings) => Differs(readings, reading => reading.Taxable);

    /// <summary>The further amounts: the additional tax where it differs, and others only where the rows would look alike without them.</summary>
    public static IReadOnlyList<ReadingColumn> Further(IReadOnlyList<ReadingOfFact> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        if (Differs(readings, reading => reading.Sums.AdditionalTax))
        {
            return [new("Additional tax", [.. readings.Select(reading => reading.Sums.AdditionalTax)])];
        }

        return readings.Count == 0 || AnswersDiffer(readings) ? [] : Others(readings);
    }

    /// <summary>Whether the values can be told apart by what a table of them shows.</summary>
    public static bool TellsThemApart(IReadOnlyList<ReadingOfFact> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return AnswersDiffer(readings) || Further(readings).Count > 0;
    }

    // Only an amount that every value fixes can be held side by side; of one that some leave open nobody could say why.
    private static IReadOnlyList<ReadingColumn> Others(IReadOnlyList<ReadingOfFact> readings)
    {
        var rows = readings.Select(reading => SumLines.All(reading.Sums).ToDictionary(line => line.Words, line => line.Amount, StringComparer.Ordinal)).ToList();
        return
        [
            .. rows[0].Keys
                .Where(words => rows.TrueForAll(row => row.ContainsKey(words)) && rows.DistinctBy(row => row[words]).Skip(1).Any())
                .Take(MostOthers)
                .Select(words => new ReadingColumn(words, [.. rows.Select(row => (Money?)row[words])])),
        ];
    }

    private static bool AnswersDiffer(IReadOnlyList<ReadingOfFact> readings) =>
        readings.DistinctBy(reading => (reading.Verdict, reading.Deductible, reading.Taxable)).Skip(1).Any();

    private static bool Differs(IReadOnlyList<ReadingOfFact> readings, Func<ReadingOfFact, Money?> amount) => readings.Select(amount).Distinct().Skip(1).Any();
}
