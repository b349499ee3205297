using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>In 2010 to 2012 no overall limit cuts itemized deductions.</summary>
internal sealed class NoOverallItemizedLimit : FederalRule<ClaimCase>
{
    public override string Topic => "overall-itemized-limit";

    public override string Asks => "Is the deduction free of the overall limit on itemized deductions for high income?";

    public override YearRange InForce => YearRange.Between(2010, 2012);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc68];

    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) => soFar.Character is Character.MiscellaneousItemized or Character.Itemized;

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(facts, soFar, $"The limit was not in force in 2010, 2011 and 2012. It came back with 2013.");
}
