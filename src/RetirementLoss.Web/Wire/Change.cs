using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>One other answer that would change the verdict or the amount.</summary>
/// <param name="Question">The id of the question answered otherwise.</param>
/// <param name="From">The answer as given.</param>
/// <param name="FromWords">The answer as given, in words.</param>
/// <param name="To">The other answer.</param>
/// <param name="ToWords">The other answer in words.</param>
/// <param name="Verdict">The verdict it gives.</param>
/// <param name="Deductible">The amount; absent where it is not fixed.</param>
/// <param name="Taxable">The income, where that is other than now and fixed.</param>
/// <param name="AdditionalTax">The additional tax on an early payout, where that is other than now and fixed.</param>
/// <param name="Kind">can-still-be-done, or if-mistaken: the given answer would have to be wrong.</param>
public sealed record Change(
    string Question, string From, string FromWords, string To, string ToWords, string Verdict, decimal? Deductible, decimal? Taxable, decimal? AdditionalTax, string Kind)
{
    /// <summary>Writes one change.</summary>
    public static Change Of(Rules.Assessing.Change change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(
            change.Question.Id,
            ReadingOfFact.TokenOrWords(change.From),
            T(change.From.Words),
            ReadingOfFact.TokenOrWords(change.To),
            T(change.To.Words),
            Token.Of(change.Verdict),
            Amounts.Dollars(change.Deductible),
            Amounts.Dollars(change.Taxable),
            Amounts.Dollars(change.AdditionalTax),
            Token.Of(change.Kind));
    }
}
