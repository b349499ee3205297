using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>What a plan paid for a hardship, in a series of payments, or to correct an error cannot be rolled over.</summary>
internal sealed class AHardshipPayoutCannotBeRolledOver : FederalRule<RolledOverCase>
{
    public override string Asks => "Did the plan pay it as money that may be rolled over?";

    public override YearRange InForce => YearRange.From(2002);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402c];

    public override bool Concerns(RolledOverCase facts, ClaimSoFar soFar) => !Pools.IsIra(facts.Pool) && facts.RolledOver.IsPositive;

    public override Finding Decide(RolledOverCase facts, ClaimSoFar soFar, FederalYear year) => facts.IsBarredPayout
        ? Deny(facts, soFar, $"{Paid(facts.Early.Reason)} Nothing of such a payout can be rolled over, so all of it counts as paid out to you, though {facts.RolledOver} reached another account.", soFar)
            .Noting(ExcessInTheNewAccount.Notes("take-barred-payout-out", facts.RolledOver, facts, year))
            .Noting(new Note(NoteKind.Caveat, "tell-the-new-plan", $"If another workplace plan took the money, tell that plan: it pays out what it should not have taken, with what it earned.", Federal.Irc402c))
            .Noting(JobEnded(facts))
        : Continue(facts, soFar, $"It was not paid for a hardship, in a series of payments, or to correct an error.")
            .Noting(new Note(NoteKind.Caveat, "hardship-cannot-be-rolled-over", $"What a plan paid for a hardship, as one of a series of payments over ten years or for life, or to send back too much that was put in, cannot be rolled over. If this was such a payout, it is income above already-taxed money, and too much paid into an IRA that took it.", Federal.Irc402c));

    private static Sentence Paid(EarlyPayoutReason reason) => reason switch
    {
        EarlyPayoutReason.Hardship => $"The plan paid it for a hardship.",
        EarlyPayoutReason.PeriodicPayments or EarlyPayoutReason.PhasedRetirement => $"It was one of a series of payments.",
        EarlyPayoutReason.Corrective => $"The plan sent back too much that had been put in.",
        EarlyPayoutReason.AutomaticEnrollment => $"The plan sent back what it had begun to take from your pay by itself.",
        EarlyPayoutReason.EmployerStockDividends => $"It was a dividend on employer stock.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "It is not said yet why a payout for this reason cannot be rolled over; add it."),
    };

    private static IReadOnlyList<Note> JobEnded(RolledOverCase facts) => facts.Early.Reason == EarlyPayoutReason.Hardship
        ? [new(NoteKind.Caveat, "job-ended-is-no-hardship", $"What a plan pays because the job ended is not paid for a hardship and may be rolled over. If it was that, take back the reason.", Federal.Irc402c)]
        : [];
}
