using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>From 2015 each 529 account stands alone: one that is empty shows its loss, whatever another one holds.</summary>
internal sealed class The529AccountItselfIsEmpty : FederalRule<EducationAccountCase>
{
    public override string Topic => "final-payout-of-a-529-plan";

    public override string Asks => "Is this 529 account empty?";

    public override YearRange InForce => YearRange.From(2015);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc529c3, Federal.EducationLossParagraph];

    public override Certainty Certainty => Certainty.AgencyView;

    public override bool Concerns(EducationAccountCase facts, ClaimSoFar soFar) => facts.Account == AccountKind.Plan529;

    public override Finding Decide(EducationAccountCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(
            facts,
            soFar,
            $"The account is empty, and nothing was put back. So the {facts.NotComeBack} is final. Since 2015 other 529 accounts for the same person do not matter.",
            soFar with { Allowed = facts.NotComeBack, Sums = soFar.Sums with { Loss = facts.NotComeBack } });
}
