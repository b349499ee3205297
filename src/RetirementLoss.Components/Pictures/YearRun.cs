using RetirementLoss.Components.Reporting;
using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Components.Pictures;

/// <summary>Years one after the other that end alike.</summary>
/// <param name="Years">The years, in order.</param>
public sealed record YearRun(IReadOnlyList<YearOutcome> Years)
{
    /// <summary>The amount of these years, or its ends, in words.</summary>
    public string Amount => Years[0].Between is { } between ? AnswerWords.Of(between) : VerdictWords.Amount(Years[0].Verdict, Years[0].Deductible);

    /// <summary>The run in words.</summary>
    public string Words => $"{(Years.Count == 1 ? $"{Years[0].Year}" : T($"{Years[0].Year} to {Years[^1].Year}"))}: {char.ToLowerInvariant(Said[0])}{Said[1..]}{(Years[0].Deductible is { IsZero: true } ? "" : $", {Amount}")}";

    private string Said => VerdictWords.Of(Years[0].Verdict, Years[0].Deductible);

    /// <summary>The years in runs.</summary>
    public static IReadOnlyList<YearRun> Of(IReadOnlyList<YearOutcome> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        var runs = new List<YearRun>();
        foreach (var outcome in years)
        {
            if (runs is [.., var last] && last.Years[^1] is var before && (before.Verdict, before.Deductible, before.Between) == (outcome.Verdict, outcome.Deductible, outcome.Between))
            {
                runs[^1] = new([.. last.Years, outcome]);
            }
            else
            {
                runs.Add(new([outcome]));
            }
        }

        return runs;
    }
}
