using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>Values of an unknown fact that lead to the same, told as one.</summary>
/// <param name="Answers">The values.</param>
/// <param name="Verdict">The verdict they give.</param>
/// <param name="Deduction">The deduction they give, or its ends.</param>
/// <param name="Income">The income of the payout, or its ends.</param>
/// <param name="AdditionalTax">The additional tax, where these values alone fix it.</param>
public sealed record ToldReading(IReadOnlyList<Possibility> Answers, Verdict Verdict, AmountSpan? Deduction, AmountSpan? Income, Money? AdditionalTax)
{
    /// <summary>Brings together the readings that lead to the same; no value is told twice.</summary>
    public static IReadOnlyList<ToldReading> Of(IReadOnlyList<ReadingOfFact> readings) =>
    [
        .. readings
            .GroupBy(reading => (Verdict: Kind(reading.Verdict), reading.Deduction, reading.Income, reading.Sums.AdditionalTax))
            .Select(same => new ToldReading([.. same.Select(reading => reading.Answer)], Agreed(same.Select(reading => reading.Verdict)), same.Key.Deduction, same.Key.Income, same.Key.AdditionalTax)),
    ];

    // That there is no loss and that it is barred are both no.
    private static Verdict Kind(Verdict verdict) => verdict == Verdict.NoLoss ? Verdict.NotDeductible : verdict;

    private static Verdict Agreed(IEnumerable<Verdict> verdicts) => verdicts.Distinct().ToList() is [var one] ? one : Verdict.NotDeductible;
}
