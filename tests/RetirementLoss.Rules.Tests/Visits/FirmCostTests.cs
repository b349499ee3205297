using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace RetirementLoss.Rules.Tests.Visits;

/// <summary>What a step of the proof costs, told when it is asked for and by no other run, because a busy machine would fail it.</summary>
/// <param name="output">Where the numbers are told.</param>
public sealed class FirmCostTests(ITestOutputHelper output)
{
    private const string Asked = "FIRMCOST";
    private const int Sheets = 2_000;
    private static readonly TimeSpan Mean = TimeSpan.FromMilliseconds(0.2);
    private static readonly TimeSpan Hundredth = TimeSpan.FromMilliseconds(5);

    private static readonly DateOnly Today = new(2026, 11, 29);

    [OnAskingFact(Asked)]
    public void A_step_costs_little()
    {
        var steps = Enumerable.Range(5_000_000, Sheets).Select(DrawnVisit.Number).SelectMany((drawn, place) => drawn.Steps(isShuffled: place % 2 == 1).Select(sheet => (drawn.Situation.Id, Sheet: sheet))).ToList();
        steps.ForEach(step => Checker.Firm(step.Sheet, Today));
        var taken = steps.Select(step => (step.Id, Time: Timed(step.Sheet))).ToList();
        var all = Of(taken.Select(step => step.Time));

        foreach (var line in taken.GroupBy(step => step.Id).Select(of => Line(of.Key, of.Select(step => step.Time))).Prepend(Line("all", taken.Select(step => step.Time))))
        {
            output.WriteLine(line);
        }

        Assert.True(all.Mean <= Mean && all.Hundredth <= Hundredth, "A step costs more than was wanted; the lines above say where.");
    }

    private static TimeSpan Timed(Rules.Interview.Answers sheet)
    {
        var before = Stopwatch.GetTimestamp();
        Checker.Firm(sheet, Today);
        return Stopwatch.GetElapsedTime(before);
    }

    private static (TimeSpan Mean, TimeSpan Hundredth) Of(IEnumerable<TimeSpan> times)
    {
        TimeSpan[] sorted = [.. times.Order()];
        return (sorted.Aggregate(TimeSpan.Zero, (sum, time) => sum + time) / sorted.Length, sorted[(int)(sorted.Length * 0.99)]);
    }

    private static string Line(string name, IEnumerable<TimeSpan> times)
    {
        TimeSpan[] all = [.. times];
        var (mean, hundredth) = Of(all);
        return string.Create(CultureInfo.InvariantCulture, $"{name}: {all.Length} steps, mean {mean.TotalMilliseconds:0.000} ms, hundredth {hundredth.TotalMilliseconds:0.00} ms, most {all.Max().TotalMilliseconds:0.0} ms");
    }
}
