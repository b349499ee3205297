using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.DeferredPayLost;

/// <summary>An employer's promise to pay later is not income until it is kept, so a broken one leaves nothing to deduct.</summary>
internal sealed class DeferredPayWasTaxedBefore : FederalRule<DeferredPayLostCase>
{
    public override string Asks => "Was any of the deferred pay taxed before it was lost?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165b, Federal.Reg165_1, Federal.Irc451a, Federal.Irc457f];

    public override Finding Decide(DeferredPayLostCase facts, ClaimSoFar soFar, FederalYear year) => (facts.WasTaxed
        ? NotDecided(facts, soFar)
        : Settle(
            facts,
            soFar,
            soFar.Sums with { Basis = Money.Zero },
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"The tax law sees no loss, because this pay was never taxed."),
            $"Your employer only promised to pay later, and a promise is not income until it is kept. So you have no basis in it, and nothing to deduct when the employer cannot pay.")
        .Noting(new Note(NoteKind.FormNotToUse, "nothing-to-report", $"Form 8949, Schedule D, Form 4797 and Schedule A: there is nothing to report for pay that never came.", Federal.Irc165b)))
        .Noting(
            new Note(NoteKind.Caveat, "you-are-a-creditor", $"The money was never held in trust for you. If the employer fails, you stand in line with its other creditors. File a claim in time.", Federal.Irc457f),
            new Note(NoteKind.Caveat, "which-law-taxed-it", $"Pay deferred by an ordinary employer is income when it is received, or earlier if property was set aside for you or the plan broke the rules. For a state, a local government or a tax-exempt employer a section of its own says when. Either way box 1 of Form W-2 shows what was taxed.", Federal.Irc451a, Federal.Irc457f),
            new Note(NoteKind.Caveat, "later-payment-is-wages", $"Anything the employer or the court pays you later is wages of that year.", Federal.Irc451a),
            new Note(NoteKind.Document, "proof-of-claim", $"The plan, your deferral elections, all Forms W-2, and the proof of claim if there is a bankruptcy.", Federal.Irc165b),
            new Note(NoteKind.Alternative, "check-the-kind-of-plan", $"A 457(b) plan of a state or local government, a 401(k) and a 403(b) are held in trust and have other rules. If yours is one, go back and choose it.", Federal.Irc457f));

    private Finding NotDecided(DeferredPayLostCase facts, ClaimSoFar soFar)
    {
        var told = Settle(
                facts,
                soFar,
                Verdict.OutsideScope,
                Sentence.Of($"not covered.", $"Deferred pay that was taxed and then lost may give a deduction, and this checker does not decide it."),
                $"Pay that was taxed before it was lost is basis. What kind of loss it makes, and in which year, turns on facts that are not asked here. It does not mean that the answer is no.")
            .Noting(new Note(NoteKind.Alternative, "ask-about-taxed-deferred-pay", $"Ask a tax preparer who knows executive pay. Bring the plan, the Form W-2 that shows the income, and what the court or the employer says you will get.", Federal.Irc165a));
        return told with { Answer = Answered.Yes };
    }
}
