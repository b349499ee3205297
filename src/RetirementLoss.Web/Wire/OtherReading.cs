using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>Where the law is unsettled: what the other reading would lead to.</summary>
/// <param name="Rule">The step that can be read in two ways.</param>
/// <param name="Because">The other reading.</param>
/// <param name="Verdict">The verdict it leads to.</param>
/// <param name="Deductible">The amount it would allow; absent when it fixes none.</param>
/// <param name="Amounts">The other amounts it leads to.</param>
public sealed record OtherReading(string Rule, string Because, string Verdict, decimal? Deductible, Amounts Amounts)
{
    /// <summary>Writes one other reading.</summary>
    public static OtherReading From(Rules.Assessing.OtherReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new(reading.Rule, Written.Of(reading.Because), Token.Of(reading.Verdict), Amounts.Dollars(reading.Deductible), Amounts.From(reading.Sums));
    }
}
