using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;

/// <summary>A failure changes what the account holds, not what its holder lost for tax; that waits for the final payout.</summary>
internal sealed class AFailureIsNotItselfALoss : FederalRule<PlanOrFirmFailedCase>
{
    public override string Asks => "Is the failure itself a loss for tax?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408e1, Federal.Irc501a, Federal.Reg165_1];

    public override bool Concerns(PlanOrFirmFailedCase facts, ClaimSoFar soFar) => facts.Pool is not null;

    public override Finding Decide(PlanOrFirmFailedCase facts, ClaimSoFar soFar, FederalYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"What the account lost when {Words(facts.Failed)} is the account's loss, not yours."),
            $"A retirement account is itself exempt from tax, and so are its losses. Yours can count only when everything has been paid out to you for less than your already-taxed money.")
        .Noting(FailureNotes.UseThePaidOutStory(facts))
        .Noting(
            new Note(NoteKind.FormNotToUse, "nothing-to-report", $"Form 8949, Schedule D and Schedule A: there is nothing to report for a failure.", Federal.Irc408e1))
        .Noting(facts.Failed != WhatFailed.PlanEnded ? [] : facts.Pool == Pool.DesignatedRoth
            ? [new Note(NoteKind.Alternative, "roll-over-what-is-left", $"What the plan pays out when it ends can be rolled over into a Roth IRA, apart from a required payment. It is then no income, and basis goes along.", Federal.Irc402c)]
            : [new Note(NoteKind.Alternative, "roll-over-what-is-left", $"What the plan pays out when it ends can be rolled over into an IRA, apart from a required payment. It is then no income, and already-taxed money in it goes along.", Federal.Irc402c)])
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));

    private static Sentence Words(WhatFailed failed) => failed switch
    {
        WhatFailed.Employer => $"the employer failed",
        WhatFailed.PlanEnded => $"the plan ended",
        WhatFailed.Broker => $"the broker failed",
        WhatFailed.Bank => $"the bank failed",
        WhatFailed.Custodian => $"the custodian or the asset failed",
        WhatFailed.PensionTakenOver => $"the pension was taken over",
        WhatFailed.UnfundedPromise => $"the promise was not kept",
        WhatFailed.Fiduciary => $"someone did wrong",
        WhatFailed.Insurer => $"the insurer failed",
        _ => throw new ArgumentOutOfRangeException(nameof(failed), failed, "This failure has no words yet; add them."),
    };
}
