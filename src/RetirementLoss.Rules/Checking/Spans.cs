using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>Finds the ends between which an amount lies over several readings of open facts.</summary>
/// <remarks>An amount computed from a value that stands for many, such as "very much", is no end; what it can at most be then is.</remarks>
internal static class Spans
{
    /// <summary>The ends of an amount; none where no reading has it.</summary>
    /// <param name="readings">The readings.</param>
    /// <param name="amount">The amount in a reading; one that a reading does not have is nothing there.</param>
    /// <param name="atMost">Amounts that it never exceeds, the closest first.</param>
    public static AmountSpan? Of(IReadOnlyList<Reading> readings, Func<Outcome, Money?> amount, params IReadOnlyList<Func<Sums, Money?>> atMost)
    {
        var found = readings.Select(reading => (Amount: amount(reading.Outcome), reading.IsExact)).ToList();
        if (found.TrueForAll(one => one.Amount is null))
        {
            return null;
        }

        var amounts = found.Select(one => (Amount: one.Amount ?? Money.Zero, one.IsExact)).ToList();
        if (amounts.TrueForAll(one => one.Amount == amounts[0].Amount))
        {
            return WithoutStandIn(AmountSpan.Of(amounts[0].Amount));
        }

        var firm = amounts.Where(one => one.IsExact || one.Amount.IsZero).Select(one => one.Amount).ToList();
        return firm.Count == amounts.Count
            ? new(firm.Aggregate(Money.Min), firm.Aggregate(Money.Max))
            : WithoutStandIn(new(Money.Zero, atMost.Select(end => SameOnAll(readings, end)).FirstOrDefault(end => end is not null) is { } most ? Money.Max(most, firm.Aggregate(Money.Zero, Money.Max)) : null));
    }

    // Where every reading has the value that stands for many, what they agree on is no amount either.
    private static AmountSpan WithoutStandIn(AmountSpan span) => span switch
    {
        { Low: var low } when Amount.IsStandIn(low) => new(Money.Zero, null),
        { High: { } high } when Amount.IsStandIn(high) => new(span.Low, null),
        _ => span,
    };

    /// <summary>The ends of the deduction; it is never more than the loss, nor the loss more than the already-taxed money.</summary>
    public static AmountSpan? OfDeduction(IReadOnlyList<Reading> readings) =>
        Of(readings, outcome => outcome.Deductible, sums => sums.Deductible, sums => sums.Loss, sums => sums.Basis);

    private static Money? SameOnAll(IReadOnlyList<Reading> readings, Func<Sums, Money?> amount)
    {
        var first = amount(readings[0].Outcome.Sums);
        return readings.All(reading => amount(reading.Outcome.Sums) == first) ? first : null;
    }
}
