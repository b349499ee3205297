using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>A loss on after-tax money in an employer's plan exists only when the whole interest in it has been paid out.</summary>
internal sealed class TheWholePlanBalanceWasPaidOut : FederalRule<PaidOutBelowBasisCase>
{
    public override string Topic => "total-distribution-of-a-plan";

    public override string Asks => "Was your whole balance in the plan paid out?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402a, Federal.RevRul72_305, Federal.PlanLossParagraph, Federal.Conex149688_09];

    public override bool Concerns(PaidOutBelowBasisCase facts, ClaimSoFar soFar) => facts.Pool == Pool.EmployerPlan;

    public override Finding Decide(PaidOutBelowBasisCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var step = facts.PoolIsEmpty ? Whole(facts, soFar) : NotYet(facts, soFar);
        return facts.Account == AccountKind.Plan403b ? step.Citing(Federal.Irc403b.For(facts.Year)) : step;
    }

    private Finding Whole(PaidOutBelowBasisCase facts, ClaimSoFar soFar)
    {
        var step = Continue(facts, soFar, $"Nothing of yours was left in the plan at the end of {facts.Year}{facts.SoItIsFinal}. Plans of other employers do not matter.");
        return facts.LeavesBasis && MiscellaneousItemizedFloor.Years.Includes(facts.Year)
            ? step.Noting(new Note(NoteKind.Caveat, "technical-lump-sum", $"It is not settled whether the payout must be a lump-sum distribution in the technical sense: everything within one tax year, after age 59½, leaving the job, disability of a self-employed person, or death. A payout only because the plan ended is doubtful.", Federal.Irc402e4, Federal.PlanLossParagraph))
            : step;
    }

    private Finding NotYet(PaidOutBelowBasisCase facts, ClaimSoFar soFar)
    {
        var split = facts.RecoveredSoFar;
        return Settle(
            facts,
            soFar,
            soFar.Sums with { EconomicLoss = null, Taxable = split.Taxable, BasisCarried = split.BasisLeft },
            Verdict.NoLoss,
            NotFinal.Headline(facts, split.BasisLeft, $"Part of your money is still in the plan"),
            $"While money is left in the plan, basis comes back in proportion to your balance of {facts.BalanceBefore}: {split.TaxFree} of the payout is tax-free, {split.Taxable.OrNothing()} is income, and {split.BasisLeft.OfBasis()} stays.")
        .Noting(NotFinal.Advice(facts, split.BasisLeft))
        .Citing(Federal.Irc72e8.For(facts.Year))
        .Noting(
            new Note(NoteKind.Caveat, "separate-after-tax-account", $"If the plan keeps after-tax money and its growth apart, that part may be computed as a contract of its own. Whether emptying it alone is enough for a loss is not settled.", Federal.Irc72d2),
            new Note(NoteKind.Caveat, "pre-1987-contributions", $"After-tax money put in before 1987 comes out first in some old plans. Ask the plan.", Federal.Irc72e8));
    }
}
