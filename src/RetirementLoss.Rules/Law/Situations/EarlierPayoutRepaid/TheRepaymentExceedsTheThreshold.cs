using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>Above the threshold a repayment is a claim of right, free of floor and ban; at or below it, it is a miscellaneous itemized deduction.</summary>
internal sealed class TheRepaymentExceedsTheThreshold : FederalRule<EarlierPayoutRepaidCase>
{
    public override string Asks => "Is the repayment a deduction of some class?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc1341, Federal.Irc67b9, Federal.Pub525Repayments];

    public override Finding Decide(EarlierPayoutRepaidCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var threshold = year.ClaimOfRightThreshold.Value;
        var sums = soFar.Sums with { Loss = facts.Repaid };
        return facts.Repaid > threshold && facts.SeemedOwn
            ? Continue(
                facts,
                soFar,
                $"The {facts.Repaid} is more than {threshold}, and it had looked like yours to keep. So it counts in full: no {MiscellaneousItemizedFloor.Part} floor applies, and the bar that began with 2018 does not reach it. You may take it as a deduction, or take off the tax it had cost.",
                soFar with { Allowed = facts.Repaid, Character = Character.CreditOrDeduction, Sums = sums })
            : Continue(
                facts,
                soFar,
                facts.SeemedOwn
                    ? (Sentence)$"The {facts.Repaid} is not more than {threshold}. Repaid pension or pay of that size is a miscellaneous itemized deduction, without a credit."
                    : $"The money had not looked like yours to keep, so the rule for repaid income does not reach it. What is left is a miscellaneous itemized deduction.",
                soFar with { Allowed = facts.Repaid, Character = Character.MiscellaneousItemized, Sums = sums });
    }
}
