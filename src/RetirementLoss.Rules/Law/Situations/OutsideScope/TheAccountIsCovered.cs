using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.OutsideScope;

/// <summary>Accounts and events that have rules of their own, not yet held here, are named as such.</summary>
public sealed class TheAccountIsCovered : Rule<OutsideScopeCase, TaxYear>
{
    public override string Asks => "Are this account and this event covered?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165a];

    public override Finding Decide(OutsideScopeCase facts, Standing soFar, TaxYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.OutsideScope,
            facts.Account == AccountKind.SomethingElse
                ? (FormattableString)$"not covered. This checker answers for IRAs and workplace plans; other accounts have other rules."
                : $"not covered. What happened has rules of its own, and a deduction may exist.",
            $"No answer is given here, because a guess could cost you money. It does not mean that the answer is no.")
        .Noting(new Note(NoteKind.Alternative, "ask-a-preparer", $"Ask a tax preparer, above all if money was stolen after it was paid out, if a pension stopped because someone died, or if too much pay was deferred and sent back at a loss: these can be deductible in any year.", Federal.Irc165a));
}
