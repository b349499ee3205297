using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>How much of a refund one of several people gets.</summary>
/// <param name="Heirs">How many share it.</param>
/// <param name="OfHundred">What this person gets of each $100; none where it is all of it.</param>
internal sealed record RefundShare(int Heirs, Money? OfHundred)
{
    /// <summary>The whole refund.</summary>
    public static RefundShare Whole { get; } = new(1, null);

    /// <summary>Whether others get a part too.</summary>
    public bool IsShared => Heirs > 1 && OfHundred is not null;

    /// <summary>The part of an amount that goes with the share; a share that is equal to the cent is taken as equal.</summary>
    public Money Of(Money amount) => OfHundred is not { } mine || !IsShared ? amount
        : Money.Max((mine * Heirs) - Money.Hundred, Money.Hundred - (mine * Heirs)) <= Money.Cent * Heirs ? amount.Share(Money.Whole(1), Money.Whole(Heirs))
        : amount.Share(mine, Money.Hundred);

    /// <summary>The share of the answers; none where it is not known.</summary>
    public static RefundShare? From(Answers answers) => !answers.Has(PensionStoppedByDeathQuestions.Heirs) ? Whole
        : answers.Get(PensionStoppedByDeathQuestions.Heirs) is not { } heirs ? null
        : heirs == 1 ? Whole
        : answers.Get(PensionStoppedByDeathQuestions.Share) is { } mine ? new(heirs, mine) : null;
}
