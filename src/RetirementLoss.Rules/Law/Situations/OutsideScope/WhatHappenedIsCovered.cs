using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.OutsideScope;

/// <summary>A story that is none of those held here gets no guess, but the list of stories that can give a deduction.</summary>
internal sealed class WhatHappenedIsCovered : Rule<OutsideScopeCase, TaxYear>
{
    public override string Asks => "Is what happened covered?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165a];

    public override Finding Decide(OutsideScopeCase facts, ClaimSoFar soFar, TaxYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.OutsideScope,
            Sentence.Of($"not covered.", $"What happened is not one of the stories that the checker knows, and a deduction may exist."),
            $"No answer is given here, because a guess could cost you money. It does not mean that the answer is no.")
        .Noting(
            new Note(NoteKind.Alternative, "ask-a-preparer", $"Ask a tax preparer, above all if money was stolen after it was paid out, if a pension stopped because someone died, or if too much pay was deferred and sent back at a loss: these can be deductible in any year.", Federal.Irc165a),
            new Note(NoteKind.Alternative, "start-from-where-the-money-is", $"If none of the stories fits, go back and say only where the money was at the end of the year: still inside, paid out, or moved. That question can be answered for every account.", Federal.Irc165a),
            new Note(NoteKind.Document, "bring-these", $"Form 1099-R with its code in box 7, the statements of the year, and any letter that came with the payout.", Federal.Form1099R));
}
