using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Interview;

/// <summary>Where an amount lies, said by a person who knows that and not the amount: "I itemize anyway", "more than came out".</summary>
/// <param name="Token">The stable word for it.</param>
/// <param name="Words">What the person says.</param>
/// <param name="Ends">The ends between which the amount then lies, given the answers so far.</param>
/// <param name="Holds">Whether an amount lies there, given the answers so far.</param>
internal sealed record AmountSide(string Token, string Words, Func<Answers, IReadOnlyList<Possibility>> Ends, Func<Money, Answers, bool> Holds)
{
    /// <summary>Whether it can be said after these answers.</summary>
    public Func<Answers, bool> OfferWhen { get; init; } = _ => true;
}
