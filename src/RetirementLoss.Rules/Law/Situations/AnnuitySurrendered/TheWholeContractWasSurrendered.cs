using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.AnnuitySurrendered;

/// <summary>A loss on an annuity is final only when the whole contract is given up.</summary>
internal sealed class TheWholeContractWasSurrendered : FederalRule<AnnuitySurrenderedCase>
{
    public override string Asks => "Was the whole contract given up for money?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165a, Federal.Reg165_1, Federal.Irc72e5, Federal.Irc72e2, Federal.Irc1035];

    public override Finding Decide(AnnuitySurrenderedCase facts, ClaimSoFar soFar, FederalYear year) => facts.Happened switch
    {
        WhatHappened.PaidOut => Continue(facts, soFar, $"You gave up the whole contract in {facts.Year}, so what did not come back is final."),
        WhatHappened.RolledOver => NoLoss(
                facts,
                soFar,
                Sentence.Of($"no loss.", $"You exchanged the annuity for another one, so your cost lives on in the new contract."),
                $"A tax-free exchange gives no gain and no loss. What you paid for the old contract, less what came back tax-free, is your cost in the new one.")
            .Noting(new Note(NoteKind.Document, "cost-of-the-old-contract", $"Papers that show what you paid for the old contract. The new insurer may not know it.", Federal.Irc1035)),
        WhatHappened.PartlyPaidOut => NoLoss(
                facts,
                soFar,
                Sentence.Of($"no deduction.", $"Part of the money is still in the contract, so no loss is final."),
                $"While the contract goes on, money taken out is income as far as the contract is worth more than its cost; the rest is your own cost coming back. A loss can exist only when you give up all of it."),
        WhatHappened.StillInside => NoLoss(
                facts,
                soFar,
                Sentence.Of($"no deduction.", $"The annuity fell, but you still hold it, and the tax law sees no loss until you give it up."),
                $"A fall in the value of a contract that you keep is not a closed transaction."),
        _ => throw new InvalidOperationException($"'{facts.Happened}' is not a story of this situation."),
    };

    private Finding NoLoss(AnnuitySurrenderedCase facts, ClaimSoFar soFar, Sentence headline, Sentence because) =>
        Settle(facts, soFar, Verdict.NoLoss, headline, because)
            .Noting(facts.Happened == WhatHappened.RolledOver
                ? Array.Empty<Note>()
                : [new Note(NoteKind.Alternative, "exchange-keeps-the-cost", $"If you want to leave the insurer, a tax-free exchange for another annuity keeps your cost; cashing out below cost has given no federal deduction since 2018.", Federal.Irc1035)])
            .Noting(new Note(NoteKind.Caveat, "annuity-payments-end-at-death", $"If annuity payments had begun and stop because someone dies, go back and choose that: the cost not yet paid back can then be deducted in any year.", Federal.Irc72b3));
}
