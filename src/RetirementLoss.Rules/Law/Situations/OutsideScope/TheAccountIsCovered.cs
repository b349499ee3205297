using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.OutsideScope;

/// <summary>An account that is none of the kinds held here gets no guess, but the way to find its kind.</summary>
internal sealed class TheAccountIsCovered : Rule<OutsideScopeCase, TaxYear>
{
    public override string Asks => "Is this a kind of account that is covered?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165a];

    public override bool Concerns(OutsideScopeCase facts, Standing soFar) => facts.Account is AccountKind.SomethingElse or AccountKind.BankDeposit;

    public override Finding Decide(OutsideScopeCase facts, Standing soFar, TaxYear year) =>
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
            ? [new Note(NoteKind.Caveat, "deposit-in-a-failed-bank", $"For a deposit in a failed bank the law offers a choice: the loss may be treated as a casualty loss. Ask a preparer what that is worth in {facts.Year}.", Federal.Irc165l)]
            : Array.Empty<Note>())
        .Noting(
            new Note(NoteKind.Alternative, "find-the-kind-of-account", $"Look at the statement, or ask the firm: is it an IRA, a workplace plan, an annuity, or an account that is taxed every year? Code 7 or 1 in box 7 of Form 1099-R with the IRA box checked means an IRA. Then start again with that kind.", Federal.Form1099R),
            new Note(NoteKind.Caveat, "life-insurance", $"Life insurance given up for less than its premiums generally gives no deduction, because part of the premiums paid for the cover.", Federal.Irc165a),
            new Note(NoteKind.Alternative, "ask-a-preparer", $"If it is none of these, such as a trust, a partnership or a coin or land that you held yourself, ask a tax preparer.", Federal.Irc165a));
}
