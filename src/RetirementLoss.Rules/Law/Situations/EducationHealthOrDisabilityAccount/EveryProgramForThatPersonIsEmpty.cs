using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>To 2014 the law counted all 529 accounts for one person together, so a loss was final only when all of them were empty.</summary>
internal sealed class EveryProgramForThatPersonIsEmpty : FederalRule<EducationAccountCase>
{
    /// <summary>The years in which the accounts were counted together.</summary>
    public static YearRange Years { get; } = YearRange.Through(2014);

    public override string Topic => "final-payout-of-a-529-plan";

    public override string Asks => "Are all 529 accounts for this person empty?";

    public override YearRange InForce => Years;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc529c3DTo2014, Federal.EducationLossParagraph];

    public override Certainty Certainty => Certainty.AgencyView;

    public override bool Concerns(EducationAccountCase facts, ClaimSoFar soFar) => facts.Account == AccountKind.Plan529;

    public override Finding Decide(EducationAccountCase facts, ClaimSoFar soFar, FederalYear year) => facts.OtherAccountsLeft
        ? Settle(
            facts,
            soFar,
            soFar.Sums with { BasisCarried = facts.NotComeBack },
            Verdict.NoLoss,
            Sentence.Of($"no deduction yet.", $"Another 529 plan for the same person still holds money."),
            $"For {facts.Year} all 529 accounts for one person counted together. While one of them held money, the {facts.NotComeBack} that did not come back was not final.")
        : Continue(
            facts,
            soFar,
            $"No 529 plan for this person holds money any more. So the {facts.NotComeBack} is final.",
            soFar with { Allowed = facts.NotComeBack, Sums = soFar.Sums with { Loss = facts.NotComeBack } });
}
