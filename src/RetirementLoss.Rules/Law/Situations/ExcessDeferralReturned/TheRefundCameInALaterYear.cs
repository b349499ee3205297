using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>An excess sent back in the year it was put in was never taxed in full, so its loss is already in the number.</summary>
internal sealed class TheRefundCameInALaterYear : FederalRule<ExcessDeferralCase>
{
    public override string Asks => "Was it sent back in a later year than it was put in?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402g2, Federal.Reg402g_1, Federal.Pub525ExcessDeferrals];

    public override Finding Decide(ExcessDeferralCase facts, ClaimSoFar soFar, FederalYear year)
    {
        if (facts.Timing != ExcessTiming.PutInTheSameYear)
        {
            return Continue(facts, soFar, facts.IsRoth
                ? (Sentence)$"It was put in during {facts.DeferralYear} as Roth money, so the {facts.Excess} was already in your wages of that year."
                : facts.DeferralYear is { } deferred
                ? (Sentence)$"It was put in during {deferred}, so the whole {facts.Excess} is income of that year."
                : $"It was put in during an earlier year, so the whole {facts.Excess} is income of that year.");
        }

        var back = facts.SentBack.GetValueOrDefault();
        var taxable = facts.IsRoth ? (back - facts.Excess).OrZero : back;
        return Settle(
            facts,
            soFar,
            soFar.Sums with { EconomicLoss = facts.EconomicLoss, Received = back, Taxable = taxable },
            Verdict.NoLoss,
            Sentence.Of($"no separate deduction.", $"The money came back in the year it was put in, so only what came back is taxed."),
            facts.IsRoth
                ? (Sentence)$"The Roth money is in your wages of {facts.Year} already; of the refund {taxable.OrNothing()} is income. There is no separate entry for the loss."
                : $"Only the {taxable} that came back is income of {facts.Year}. The part that was lost was never taxed, so there is nothing to deduct for it.")
        .Noting(RefundNotes.InAnyCase(facts))
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
    }
}
