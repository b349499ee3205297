using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>A required minimum distribution is a payout to the holder, even if it reached another account.</summary>
internal sealed class ARequiredPaymentCannotBeRolledOver : FederalRule<RolledOverCase>
{
    public override string Asks => "Was all of it money that may be rolled over?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402c, Federal.Irc408d3, Federal.Irc401a9];

    public override bool Concerns(RolledOverCase facts, ClaimSoFar soFar) => !facts.IsBarredPayout && (facts.Required.IsPositive || IsWaived(facts));

    public override Finding Decide(RolledOverCase facts, ClaimSoFar soFar, FederalYear year) => IsWaived(facts)
        ? Continue(facts, soFar, $"The payments that the law requires by age were waived for {facts.Year}, so what would have been one could be rolled over too.")
        : Deny(
            facts,
            soFar,
            $"{facts.Required} of it was a required minimum distribution, which cannot be rolled over. It counts as paid out to you.{WhatOfItWentOn(facts)}",
            soFar)
        .Noting(facts.RequiredRolledOver.IsPositive ? ExcessInTheNewAccount.Notes("take-required-part-out", facts.RequiredRolledOver, facts, year) : [])
        .Noting(FirstPayment(facts));

    private static Sentence WhatOfItWentOn(RolledOverCase facts) => (facts.RequiredRolledOver.IsPositive, facts.KeptByHand.IsPositive) switch
    {
        (false, _) => $" The {facts.KeptByHand} that you kept covers it, so none of it reached the other account.",
        (true, true) => $" The {facts.KeptByHand} that you kept counts first; {facts.RequiredRolledOver} of it reached the other account.",
        (true, false) => Sentence.None,
    };

    private static bool IsWaived(RolledOverCase facts) => RequiredPart.IsWaived(facts.Year, facts.Account) && facts.Pool != Pool.RothIras && facts.ValidlyRolledOver.IsPositive;

    private static IReadOnlyList<Note> FirstPayment(RolledOverCase facts) => facts.Born is { } born && RequiredPart.FirstYear(born) == facts.Year
        ? [new(IsAhead(facts, born) ? NoteKind.Deadline : NoteKind.Caveat, "first-required-payment", $"{facts.Year} is the first year a payment is required of you; it {(IsAhead(facts, born) ? (Sentence)$"is" : $"was")} due by {RequiredDistributions.Table.FirstPaymentDue(born):MMMM d, yyyy}.", Federal.Irc401a9)]
        : [];

    private static bool IsAhead(RolledOverCase facts, DateOnly born) => facts.AskedOn <= RequiredDistributions.Table.FirstPaymentDue(born);
}
