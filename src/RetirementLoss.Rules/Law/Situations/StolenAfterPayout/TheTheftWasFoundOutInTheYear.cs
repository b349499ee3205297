using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;


namespace RetirementLoss.Rules.Law.Situations.StolenAfterPayout;

/// <summary>A theft loss belongs to the year in which the owner finds out.</summary>
internal sealed class TheTheftWasFoundOutInTheYear : FederalRule<StolenAfterPayoutCase>
{
    public override string Asks => "Did you find out about the theft in this year?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165e, Federal.Reg165_8];

    public override Finding Decide(StolenAfterPayoutCase facts, ClaimSoFar soFar, FederalYear year) => facts.Stolen.Timing switch
    {
        TheftTiming.FoundOutLater => Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no deduction in this year, because a theft counts in the year you find out, and that was later.", ThePayoutItselfStaysTaxable.Income(facts.Stolen)),
                $"The money was paid out in {facts.Year}, and you found out about the theft in a later year. The income belongs to {facts.Year}; the theft belongs to the later year.")
            .Noting(new Note(NoteKind.Alternative, "come-back-with-the-year-you-found-out", $"Check the year in which you found out: choose it as the tax year, and say that the money was paid out in an earlier year.", Federal.Irc165e)),
        TheftTiming.PaidOutEarlier => Continue(facts, soFar, $"You found out in {facts.Year}, so the theft belongs to {facts.Year}. The payout belongs to the earlier year in which it was made.")
            .Noting(new Note(NoteKind.Caveat, "income-in-an-earlier-year", $"The tax on the payout stays in the earlier year. The deduction comes only now, and cannot be moved there.", Federal.Irc165e)),
        _ => Continue(facts, soFar, $"You found out in {facts.Year}, so the theft belongs to {facts.Year}."),
    };
}
