using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>A plan loss needs a payout all in cash or worthless securities; with other property it waits for the sale.</summary>
internal sealed class NothingPaidOutStillHasToBeSold : FederalRule<PaidOutBelowBasisCase>
{
    public override string Topic => "cash-or-worthless-securities";

    public override string Asks => "Was the payout all in cash or worthless securities?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.PlanLossParagraph, Federal.RevRul72_328, Federal.Strassburger];

    public override Certainty Certainty => Certainty.AgencyView;

    public override bool Concerns(PaidOutBelowBasisCase facts, ClaimSoFar soFar) => !Pools.IsIra(facts.Pool);

    public override Finding Decide(PaidOutBelowBasisCase facts, ClaimSoFar soFar, FederalYear year)
    {
        if (facts.PaidIn != PayoutForm.SharesWithValue)
        {
            return Continue(facts, soFar, facts.PaidIn == PayoutForm.Cash
                ? (Sentence)$"The payout was all in cash."
                : $"The shares in the payout were worthless, so nothing is left to sell. They count like money that did not come back.");
        }

        var taxable = facts.Qualified ? Money.Zero : (facts.ReceivedInAll - facts.Basis).OrZero;
        var costLeft = (facts.Basis - facts.Received.GetValueOrDefault()).OrZero;
        return Settle(
            facts,
            soFar,
            soFar.Sums with { Taxable = taxable },
            Verdict.NoLoss,
            Sentence.Of($"no deduction now.", $"Part of the payout was shares that still have value, so any loss waits until you sell them."),
            $"You received {facts.Received.GetValueOrDefault()} in cash and shares worth {facts.SharesValue}. While the shares have value there is no loss on the payout, even if all of it is worth less than your basis of {facts.Basis}. Gain or loss comes when you sell.")
        .Noting(BasisOfShares(facts, taxable, costLeft));
    }

    // Two readings of the shares' basis are open only when the payout is worth less than basis.
    private static Note BasisOfShares(PaidOutBelowBasisCase facts, Money taxable, Money costLeft) => taxable.IsPositive || costLeft <= facts.SharesValue
        ? new(NoteKind.Alternative, "later-sale-is-capital", $"A later loss on the shares is a capital loss. Their basis starts from their value of {facts.SharesValue} on the day you got them.", Federal.Irc1211)
        : new(NoteKind.Alternative, "basis-of-shares-unsettled", $"A later loss on the shares is a capital loss. Their basis is not settled: {costLeft}, the cost left after the cash, on one reading; {facts.SharesValue}, their value, on the other. Ask an adviser before you sell.", Federal.Strassburger, Federal.PlanLossParagraph);
}
