using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>What one value of an unknown fact would give.</summary>
/// <param name="Answer">The value: its token, or words where it stands for many values, such as "more than was paid out".</param>
/// <param name="Words">The value in words.</param>
/// <param name="Verdict">The verdict it gives.</param>
/// <param name="Deductible">The amount; absent when this value alone does not fix it.</param>
/// <param name="Taxable">The income of the payout; absent when this value alone does not fix it.</param>
/// <param name="AdditionalTax">The additional tax on an early payout; absent when there is none, or when this value alone does not fix it.</param>
public sealed record ReadingOfFact(string Answer, string Words, string Verdict, decimal? Deductible, decimal? Taxable, decimal? AdditionalTax)
{
    /// <summary>Writes one reading.</summary>
    public static ReadingOfFact From(Rules.Assessing.ReadingOfFact reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new(TokenOrWords(reading.Answer), T(reading.Answer.Words), Token.Of(reading.Verdict), Amounts.Dollars(reading.Deductible), Amounts.Dollars(reading.Taxable), Amounts.Dollars(reading.Sums.AdditionalTax));
    }

    /// <summary>The token of a value; an end that stands for many values has a token that nobody answered, so its words are given.</summary>
    public static string TokenOrWords(Rules.Interview.Possibility answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.IsExact ? answer.Token : T(answer.Words);
    }
}
