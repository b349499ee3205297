using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.OutsideScope;

/// <summary>An account that is none of the kinds held here gets no guess, but the way to find its kind.</summary>
internal sealed class TheAccountIsCovered : Rule<OutsideScopeCase, TaxYear>
{
    public override string Asks => "Is this a kind of account that is covered?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165a];

    public override bool Concerns(OutsideScopeCase facts, ClaimSoFar soFar) => facts.Account is AccountKind.SomethingElse or AccountKind.BankDeposit;

    public override Finding Decide(OutsideScopeCase facts, ClaimSoFar soFar, TaxYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.OutsideScope,
            facts.Account == AccountKind.BankDeposit
                ? Sentence.Of($"not covered.", $"Of a deposit at a bank the checker knows only money that was stolen.")
                : Sentence.Of($"not covered.", $"This kind of account is not one that the checker knows."),
            facts.Account == AccountKind.BankDeposit
                ? (Sentence)$"A deposit does not fall in value. Where the bank failed and the money is not insured, tests of their own say when a loss counts, so no answer is given here. It does not mean that the answer is no."
                : $"Each kind has its own test for when a loss counts, so no answer is given here. It does not mean that the answer is no.")
        .Noting(facts.Account == AccountKind.BankDeposit
            ?
            [
                new Note(NoteKind.Alternative, "deposit-in-a-failed-bank", $"For a deposit of your own in a failed bank there are three ways. It is a bad debt once it is clear that nothing more comes: a short-term capital loss, in any year. Or you may choose, while that is still open, to treat it as a casualty loss, or, where none of it had federal insurance, as an ordinary loss up to an amount. The classes of those two are barred since {MiscellaneousItemizedFloor.Years.Last?.Next}, disasters apart, so from then on the bad debt is what is left. Ask a preparer before you choose.", Federal.Irc165l, Federal.Irc166d),
                new Note(NoteKind.Document, "deposit-papers", $"The letters of the receiver of the bank or of the FDIC, with what was insured, what was paid and what may still come, and the statements that show the deposit.", Federal.Irc165l),
                new Note(NoteKind.Alternative, "deposit-of-an-account", $"If the deposit belongs to an IRA or to a plan, start again and choose that account: then other rules hold.", Federal.Irc165a),
            ]
            :
            [
                new Note(NoteKind.Alternative, "find-the-kind-of-account", $"Look at the statement, or ask the firm: is it an IRA, a workplace plan, an annuity, or an account that is taxed every year? Code 7 or 1 in box 7 of Form 1099-R with the IRA box checked means an IRA. Then start again with that kind.", Federal.Form1099R),
                new Note(NoteKind.Caveat, "life-insurance", $"Life insurance given up for less than its premiums generally gives no deduction, because part of the premiums paid for the cover.", Federal.Irc165a),
                new Note(NoteKind.Alternative, "ask-a-preparer", $"If it is none of these, such as a trust, a partnership or a coin or land that you held yourself, ask a tax preparer.", Federal.Irc165a),
            ]);
}
