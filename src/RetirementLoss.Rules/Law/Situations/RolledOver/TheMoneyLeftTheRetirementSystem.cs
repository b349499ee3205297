using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>Money that goes on to another retirement account is not lost; a rollover moves basis, never a loss.</summary>
internal sealed class TheMoneyLeftTheRetirementSystem : FederalRule<RolledOverCase>
{
    public override string Asks => "Did the money leave the retirement system for good, so that a loss is final?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402c, Federal.Irc408d3, Federal.Reg165_1];

    public override Finding Decide(RolledOverCase facts, ClaimSoFar soFar, FederalYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            facts.IsBarredSimple || facts.IsBarredPayout
                ? Sentence.Of($"no deduction.", $"The move counts as a payout to you, but {(facts.KeptByHand.IsPositive ? (Sentence)$"part of your money" : $"your money")} is in another retirement account, so no loss is final.")
                : Sentence.Of($"no deduction.", $"{(facts.KeptByHand.IsPositive ? (Sentence)$"Part of your money" : $"Your money")} went on to another retirement account{NothingToLose(facts)}, so the law sees no loss.", CountedBelow(facts)),
            $"You roll over money, never a loss. The fall in value before the move is not carried along; only already-taxed money (basis) is.")
        .Noting(Underwater(facts))
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));

    private static Sentence CountedBelow(RolledOverCase facts) => (facts.KeptByHand.IsPositive, facts.Kept > facts.KeptByHand) switch
    {
        (true, true) => $"What you kept, and what could not be rolled over, is counted below.",
        (true, false) => $"What you kept is counted below.",
        (false, true) => $"What of it could not be rolled over is counted below.",
        (false, false) => Sentence.None,
    };

    private static Sentence NothingToLose(RolledOverCase facts) => (facts.Basis.IsPositive, Pools.IsRoth(facts.Pool)) switch
    {
        (true, _) => Sentence.None,
        (false, true) => $", and no already-taxed money was left in it",
        (false, false) => $", and it was never taxed",
    };

    // No authority speaks of after-tax, non-Roth plan money that is rolled over at less than its basis.
    private static IReadOnlyList<Note> Underwater(RolledOverCase facts) => facts.Pool == Pool.EmployerPlan && facts.Basis > facts.Received.GetValueOrDefault()
        ? [new(NoteKind.Caveat, "underwater-after-tax-rollover", $"Your basis of {facts.Basis} is more than the {facts.Received.GetValueOrDefault()} that left the plan. Nothing says what becomes of the {facts.Basis - facts.Received.GetValueOrDefault()} above it; ask an adviser before you rely on it.", Federal.Irc402c)]
        : [];
}
