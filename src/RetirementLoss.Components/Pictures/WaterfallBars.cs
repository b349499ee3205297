using RetirementLoss.Components.Reporting;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Pictures;

/// <summary>Lays the rows of the table of sums out as bars, in the same order; it adds nothing up that the table does not.</summary>
public static class WaterfallBars
{
    /// <summary>The bars; none where there is nothing to compare.</summary>
    public static IReadOnlyList<WaterfallBar> Of(Sums sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        // The parts that a deduction is made of come after it, and are no step toward it.
        var all = SumLines.OfTheLoss(sums);
        // What takes nothing away is told in the table; a bar of no length shows nothing.
        IReadOnlyList<SumLine> lines = [.. all.Take(all.Select((line, place) => line.IsResult ? place + 1 : 0).DefaultIfEmpty().Max()).Where(line => !line.TakesAway || line.Amount.IsPositive)];
        if (SumLines.OfTheUse(sums) is { Count: > 0 } use)
        {
            // Of bars that are equal one after another, the first leads on to what of it is of use.
            lines = [.. lines.Where((line, place) => place == 0 || line.TakesAway || line.Amount != lines[place - 1].Amount), .. use];
        }

        if (sums.Loss is null && SumLines.PaidOut(sums) is { } paidOut)
        {
            // No loss in law to lead up to: what came out stands beside what was put in, and shows why.
            lines = [.. lines.Where(line => !line.IsResult), paidOut, .. lines.Where(line => line.IsResult)];
        }

        var beside = SumLines.FellBy(sums);
        var drawn = beside is null ? lines : [.. lines, beside];
        if (drawn.Count < 2 || !drawn.Any(line => line.Amount.IsPositive))
        {
            return [];
        }

        var scale = new Scale(drawn.Select(line => line.Amount).Aggregate(Money.Max));
        var bars = new List<WaterfallBar>(drawn.Count);
        var end = Money.Zero;
        var left = Money.Zero;
        foreach (var line in lines)
        {
            // More may be taken off than there is: the bar then shows its full length from the start.
            var from = line.TakesAway ? (end - line.Amount).OrZero : Money.Zero;
            var to = from + line.Amount;
            bars.Add(new(line, KindOf(line), scale.Of(from), scale.Of(to), line.IsResult && left > line.Amount ? scale.Of(left) : null));
            end = line.TakesAway ? from : to;
            left = line.IsResult ? to : left;
        }

        return beside is null ? bars : [.. bars, new(beside, BarKind.Beside, 0, scale.Of(beside.Amount))];
    }

    /// <summary>What the bars lead to: what of a deduction lowers income, or the deduction where nothing more is known; none without a result.</summary>
    public static Money? LeadsTo(Sums sums) => Of(sums).LastOrDefault(bar => bar.Kind == BarKind.Left)?.Line.Amount;

    /// <summary>Whether the bars show more than one amount.</summary>
    public static bool Tell(Sums sums) => Of(sums).Select(bar => bar.Line.Amount).Distinct().Skip(1).Any();

    /// <summary>The picture in words.</summary>
    public static string InWords(IReadOnlyList<WaterfallBar> bars)
    {
        ArgumentNullException.ThrowIfNull(bars);
        return T($"The sums as bars. {string.Join("; ", bars.Select(bar => bar.Line.TakesAway ? T($"less {bar.Line.Words}: {bar.Line.Amount}") : $"{bar.Line.Words}: {bar.Line.Amount}"))}.");
    }

    private static BarKind KindOf(SumLine line) => line switch
    {
        { TakesAway: true } => BarKind.TakenOff,
        { IsResult: true } => BarKind.Left,
        _ => BarKind.Given,
    };
}
