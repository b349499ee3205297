using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Reporting;

/// <summary>One row of the table of sums.</summary>
/// <param name="Words">What the amount is.</param>
/// <param name="Amount">The amount.</param>
/// <param name="TakesAway">Whether it is taken off.</param>
/// <param name="IsResult">Whether it is what the rows above lead to.</param>
public sealed record SumLine(string Words, Money Amount, bool TakesAway = false, bool IsResult = false)
{
    /// <summary>The same in the few words that a picture has room for.</summary>
    public string Short { get; init; } = Words;
}
