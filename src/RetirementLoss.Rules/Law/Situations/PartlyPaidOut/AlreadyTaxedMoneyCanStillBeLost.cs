using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PartlyPaidOut;

/// <summary>Where no basis is left, no later payout can bring a loss either; that is told before what is only not final yet.</summary>
internal sealed class AlreadyTaxedMoneyCanStillBeLost : FederalRule<PartlyPaidOutCase>
{
    public override string Asks => "Is any already-taxed money left that could ever be lost?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165b, Federal.Irc72c, Federal.Reg165_1];

    public override Finding Decide(PartlyPaidOutCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var left = soFar.Sums.BasisCarried.GetValueOrDefault();
        if (left.IsPositive)
        {
            return Continue(facts, soFar, $"{left} of already-taxed money is still in the account.");
        }

        var step = facts.Basis.IsPositive
            ? Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                NotFinal.Headline(facts, left, $"Money is still in the account"),
                $"All {facts.Basis} of your already-taxed money has come back. What is still inside was never yours to lose for tax, whatever it falls to.")
            : Settle(facts, soFar, Verdict.NoLoss, NoBasis.Headline(facts.Pool, facts.Qualified), NoBasis.Because(facts.Pool, facts.Qualified, facts.Basis));
        return step.Citing(Pools.IsIra(facts.Pool) ? [Federal.Fish.For(facts.Year)] : []).Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
    }
}
