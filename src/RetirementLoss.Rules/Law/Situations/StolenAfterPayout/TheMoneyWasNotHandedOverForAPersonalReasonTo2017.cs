using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StolenAfterPayout;

/// <summary>To 2017 a theft for a personal reason could be deducted above limits that are not modelled here.</summary>
public sealed class TheMoneyWasNotHandedOverForAPersonalReasonTo2017 : FederalRule<StolenAfterPayoutCase>
{
    public override string Topic => "personal-theft";

    public override string Asks => "Was the money handed over to earn with it or to protect it, and not for a personal reason?";

    public override YearRange InForce => YearRange.Through(2017);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165c3, Federal.Irc165hBefore];

    // A theft found out later belongs to that later year, whatever its motive; the next rule says so.
    public override bool Concerns(StolenAfterPayoutCase facts, Standing soFar) => facts.MayBePersonal && facts.Stolen.Timing != TheftTiming.FoundOutLater;

    public override Finding Decide(StolenAfterPayoutCase facts, Standing soFar, FederalYear year)
    {
        var step = Settle(
            facts,
            soFar,
            Verdict.OutsideScope,
            $"not covered. To 2017 a theft for a personal reason could be deducted in part, by limits that this checker does not hold.{ThePayoutItselfStaysTaxable.Income(facts.Stolen)}",
            $"You handed the money over for a person, or for a supposed fine or fee. Through 2017 a personal theft loss was allowed, less $100 and less 10% of income for all such losses together. These sums are not worked out here. It does not mean that the answer is no.");
        return (facts.For == HandedOverFor.FineOrFee
                ? step.OrElse(Continue(facts, soFar, $"If the fee was part of an investment, or was paid to get your own money back or to keep it safe, the theft can count as one in a deal for profit."))
                : step)
            .Noting(new Note(NoteKind.Alternative, "ask-a-preparer-about-personal-theft", $"Ask a tax preparer about Form 4684, Section A, for {facts.Year}, and whether that year is still open for you.", Federal.Irc165hBefore, Federal.Form4684))
            .Noting(TheRefundWindowIsOpen.Notes(facts, year));
    }
}
