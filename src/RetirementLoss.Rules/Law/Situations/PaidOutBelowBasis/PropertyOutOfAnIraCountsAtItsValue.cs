using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>Shares, a note or a share of a company that comes out of an IRA counts as paid out at what it was worth that day; who says another value than the form must prove it.</summary>
internal sealed class PropertyOutOfAnIraCountsAtItsValue : FederalRule<PaidOutBelowBasisCase>
{
    public override string Asks => "Does the property that came out of the IRA count as paid out?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d1, Federal.Berks];

    public override bool Concerns(PaidOutBelowBasisCase facts, ClaimSoFar soFar) => Pools.IsIra(facts.Pool) && facts.PaidIn != PayoutForm.Cash;

    public override Finding Decide(PaidOutBelowBasisCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(facts, soFar, facts.CountsAsReported
            ? (Sentence)$"Form 1099-R shows {facts.SharesValue} for it, and you cannot prove that it was worth less that day. So {facts.SharesValue} counts as paid out to you, besides {facts.Received.GetValueOrDefault()} in cash."
            : $"What it was worth on that day, {facts.SharesValue}, counts as paid out to you, besides {facts.Received.GetValueOrDefault()} in cash. What it had cost the IRA does not count.")
        .Noting(
            new Note(NoteKind.Document, "proof-of-the-value", $"Proof of what it was worth on the day of the payout: an appraisal as of that day, prices of a market, or papers of the court or the company.", Federal.Berks),
            new Note(NoteKind.Alternative, "ask-for-a-corrected-form", $"If Form 1099-R shows an old value, give the firm your proof and ask for a corrected form before you file.", Federal.Berks))
        .Noting(facts.SharesValue.IsPositive ? [LaterSale(facts)] : []);

    private static Note LaterSale(PaidOutBelowBasisCase facts) =>
        new(NoteKind.Alternative, "later-sale-of-the-property", $"If you sell it later for less than {facts.SharesValue}, or it becomes worthless, check the year of that sale and choose that shares were paid out, and sold or worthless later. Your basis in it is the {facts.SharesValue} that counted as paid out.", Federal.Irc408d1);
}
