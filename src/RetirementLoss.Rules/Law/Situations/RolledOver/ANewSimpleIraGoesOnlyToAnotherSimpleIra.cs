using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>In the first two years the money of a SIMPLE IRA can be moved only to another SIMPLE IRA; anywhere else it is a payout.</summary>
internal sealed class ANewSimpleIraGoesOnlyToAnotherSimpleIra : FederalRule<RolledOverCase>
{
    public override string Topic => "simple-ira-in-its-first-two-years";

    public override string Asks => "Could the money of the SIMPLE IRA go there in its first two years?";

    public override YearRange InForce => YearRange.Through(2023);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d3, Federal.Irc72t];

    public override bool Concerns(RolledOverCase facts, ClaimSoFar soFar) => facts.IsNewSimple;

    public override Finding Decide(RolledOverCase facts, ClaimSoFar soFar, FederalYear year) => facts.IsBarredSimple
        ? Deny(facts, soFar, NewSimple.Barred(facts), soFar).Noting(NewSimple.Notes(facts, year))
        : Continue(facts, soFar, NewSimple.Allowed(facts));
}
