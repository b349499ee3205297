using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>What can be said of already-taxed money by whoever knows only that less came out than went in.</summary>
internal static class MoreThanCameOut
{
    /// <summary>The side of an amount of already-taxed money that is above all that came out.</summary>
    /// <param name="amount">The question whose side it is.</param>
    /// <param name="cameOut">All that came out, told earlier; none where it is not known.</param>
    /// <param name="offerWhen">Whether it can be said after these answers.</param>
    public static AmountSide Of(Func<Amount> amount, Func<Answers, Money?> cameOut, Func<Answers, bool> offerWhen) => new(
        "more-than-came-out",
        "More than all that came out",
        answers => EndsAbove(amount(), cameOut(answers)),
        (value, answers) => cameOut(answers) is not { } least || value > least)
    {
        OfferWhen = offerWhen,
    };

    // An amount that only stands for many may be the sum of several, and the end lies above even that.
    private static IReadOnlyList<Possibility> EndsAbove(Amount amount, Money? cameOut) => cameOut switch
    {
        null => [new(Amount.EvenMore, "much more than came out", IsExact: false)],
        { } standIn when Amount.IsStandIn(standIn) => [new(amount.TokenOf(standIn + amount.ValueOf(Amount.VeryMuch)), "much more than came out", IsExact: false)],
        { } known => [new(amount.TokenOf(known + Money.Cent), "a little more than came out", IsExact: false), new(Amount.EvenMore, "much more than came out", IsExact: false)],
    };
}
