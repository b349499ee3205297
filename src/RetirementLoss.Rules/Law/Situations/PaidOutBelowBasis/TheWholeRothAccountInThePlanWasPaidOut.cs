using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>A designated Roth account is computed apart from the rest of the plan and must itself be paid out whole.</summary>
internal sealed class TheWholeRothAccountInThePlanWasPaidOut : FederalRule<PaidOutBelowBasisCase>
{
    public override string Topic => "total-distribution-of-a-designated-roth-account";

    public override string Asks => "Was the whole Roth account in the plan paid out?";

    public override YearRange InForce => YearRange.From(2006);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402Ad, Federal.Reg402A_1, Federal.Form1099R];

    public override bool Concerns(PaidOutBelowBasisCase facts, ClaimSoFar soFar) => facts.Pool == Pool.DesignatedRoth;

    public override Finding Decide(PaidOutBelowBasisCase facts, ClaimSoFar soFar, FederalYear year)
    {
        if (!facts.PoolIsEmpty)
        {
            var split = facts.RecoveredSoFar;
            return Settle(
                facts,
                soFar,
                soFar.Sums with { EconomicLoss = null, Taxable = split.Taxable, BasisCarried = split.BasisLeft },
                Verdict.NoLoss,
                NotFinal.Headline(facts, split.BasisLeft, $"Part of the Roth account is still in the plan"),
                $"While money is left in the Roth account, basis comes back in proportion to its balance of {facts.BalanceBefore}: {split.TaxFree} of the payout is basis, {split.Taxable.OrNothing()} is income, and {split.BasisLeft.OfBasis()} stays.")
        .Noting(NotFinal.Advice(facts, split.BasisLeft));
        }

        if (!facts.LeavesBasis)
        {
            return Continue(facts, soFar, $"The Roth account is computed apart from the rest of the plan, and nothing is left in it. No basis is left over either.");
        }

        Sentence doubt = facts.OtherPlanMoneyLeft
            ? (Sentence)$"no authority says that the Roth account alone can show a loss while other money of yours is still in the plan"
            : $"no authority speaks of a loss on a Roth account in a plan";
        return Continue(facts, soFar, $"The Roth account is computed apart from the rest of the plan, and nothing is left in it. By the rule for after-tax money in plans, the basis left over is a loss.")
            .OrElse(Settle(facts, soFar, Verdict.NoLoss, $"no deduction on this reading: {doubt}.", $"On the narrow reading there is no loss to deduct: {doubt}."));
    }
}
