using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>In 2018 to 2025 no overall limit cuts itemized deductions.</summary>
internal sealed class NoOverallItemizedLimitOf2018To2025 : FederalRule<ClaimCase>
{
    public override string Topic => "overall-itemized-limit";

    public override string Asks => "Is the deduction free of the overall limit on itemized deductions for high income?";

    public override YearRange InForce => YearRange.Between(2018, 2025);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc68];

    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) => soFar.Character == Character.Itemized;

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(facts, soFar, $"The limit was suspended for 2018 to 2025. A new one begins with 2026.");
}
