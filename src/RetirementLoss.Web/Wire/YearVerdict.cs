using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>The same facts under the law of one year.</summary>
/// <param name="Year">The tax year.</param>
/// <param name="Verdict">The verdict of that year.</param>
/// <param name="Deductible">The amount; absent where the facts do not fix it.</param>
/// <param name="Headline">The verdict in one sentence.</param>
public sealed record YearVerdict(int Year, string Verdict, decimal? Deductible, string Headline)
{
    /// <summary>Writes the outcome of one year.</summary>
    public static YearVerdict From(Rules.Assessing.YearOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new(outcome.Year.Number, Token.Of(outcome.Verdict), Amounts.Dollars(outcome.Deductible), Written.Of(outcome.Headline));
    }
}
