using RetirementLoss.Components.Reporting;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Exploring;

/// <summary>One amount under the kept answers and under the tried ones; absent where it does not apply.</summary>
/// <param name="Words">What the amount is.</param>
/// <param name="Before">With the kept answers.</param>
/// <param name="Now">With the tried ones.</param>
/// <param name="IsResult">Whether it is what the rows above lead to.</param>
public sealed record ComparedLine(string Words, Money? Before, Money? Now, bool IsResult)
{
    /// <summary>Whether the two differ.</summary>
    public bool IsChanged => Before != Now;

    /// <summary>The rows of both, in the order of the sums; a row that only the kept answers had stands after those of today.</summary>
    public static IReadOnlyList<ComparedLine> Of(Sums before, Sums now)
    {
        var (then, here) = (SumLines.All(before).ToList(), SumLines.All(now).ToList());
        return
        [
            .. here.Concat(then.Where(row => !here.Exists(other => other.Words == row.Words)))
                .Select(row => new ComparedLine(row.Words, AmountIn(then, row), AmountIn(here, row), row.IsResult)),
        ];
    }

    private static Money? AmountIn(List<SumLine> rows, SumLine row) => rows.Find(other => other.Words == row.Words)?.Amount;
}
