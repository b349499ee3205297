using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>A repayment in the miscellaneous class has no credit beside the deduction.</summary>
internal sealed class ASmallRepaymentHasNoCredit : FederalRule<EarlierPayoutRepaidCase>
{
    public override string Asks => "Is this all, without a credit?";

    public override YearRange InForce => YearRange.Through(2017);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc1341, Federal.Pub525Repayments];

    public override bool Concerns(EarlierPayoutRepaidCase facts, ClaimSoFar soFar) => soFar.Character == Character.MiscellaneousItemized;

    public override Finding Decide(EarlierPayoutRepaidCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(
            facts,
            soFar,
            $"The credit for the tax that the money had cost is only for repayments of more than {year.ClaimOfRightThreshold.Value} of money that had looked like yours to keep.",
            soFar with
            {
                Headline = soFar.Allowed is { IsPositive: true }
                    ? soFar.Allowed < soFar.Sums.Loss
                        ? Sentence.Of($"yes, in part.", $"{soFar.Allowed} of the {facts.Repaid} you paid back can be deducted, if you itemize.")
                        : Sentence.Of($"yes.", $"The {facts.Repaid} you paid back can be deducted, if you itemize.")
                    : Sentence.Of($"no deduction in the end.", $"The {facts.Repaid} you paid back is not above the floor of {MiscellaneousItemizedFloor.Part} of your income."),
            });
}
